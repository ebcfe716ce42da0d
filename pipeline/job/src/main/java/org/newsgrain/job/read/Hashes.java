package org.newsgrain.job.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.newsgrain.job.format.Content;
import org.newsgrain.text.document.Sha256;

/** SHA-256 of files, in hex digits. */
public final class Hashes {

  private static final int BUFFER = 1 << 16;

  private Hashes() {}

  /**
   * The hash of a file's bytes.
   *
   * @throws IOException if the file can't be read
   */
  public static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return sha256(in);
    }
  }

  /**
   * The hash of a file's bytes, wherever it is.
   *
   * @throws IOException if it can't be read
   */
  static String sha256(Content content) throws IOException {
    try (InputStream in = content.open(0)) {
      return sha256(in);
    }
  }

  private static String sha256(InputStream bytes) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(bytes, digest)) {
      byte[] buffer = new byte[BUFFER];
      while (in.read(buffer) >= 0) {
        // Reading is hashing.
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The hash of {@code bytes}. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
  }
}
