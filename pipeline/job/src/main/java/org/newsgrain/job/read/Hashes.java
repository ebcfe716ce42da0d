package org.newsgrain.job.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
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
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
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

  /** The hash of a file's bytes, or the empty string: who reads the file will say what is wrong. */
  static String sha256OrNone(Path file) {
    try {
      return sha256(file);
    } catch (IOException e) {
      return "";
    }
  }
}
