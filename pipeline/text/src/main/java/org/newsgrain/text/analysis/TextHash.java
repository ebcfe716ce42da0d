package org.newsgrain.text.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What two articles with the same words in the same order share. */
public final class TextHash {

  private TextHash() {}

  /**
   * SHA-256 over the text with each run of white space folded to one blank, in hex digits; empty
   * where there is nothing but white space, since all empty articles are not one story.
   */
  public static Optional<String> of(String text) {
    String folded = text.strip().replaceAll("\\s+", " ");
    return folded.isEmpty() ? Optional.empty() : Optional.of(hex(folded));
  }

  private static String hex(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
