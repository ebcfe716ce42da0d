package org.newsgrain.text.analysis;

import java.util.HexFormat;
import java.util.Optional;
import org.newsgrain.text.document.Sha256;

/** What two articles with the same words in the same order share. */
public final class TextHash {

  private TextHash() {}

  /**
   * SHA-256 over the text with each run of white space folded to one blank, in hex digits; empty
   * where there is nothing but white space, since all empty articles are not one story.
   */
  public static Optional<String> of(String text) {
    String folded = text.strip().replaceAll("\\s+", " ");
    return folded.isEmpty()
        ? Optional.empty()
        : Optional.of(HexFormat.of().formatHex(Sha256.of(folded)));
  }
}
