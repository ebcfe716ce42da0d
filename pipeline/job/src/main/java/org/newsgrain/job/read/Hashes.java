package org.newsgrain.job.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgrain.job.format.Content;
import org.newsgrain.text.document.Sha256;

/** SHA-256 of files, in hex digits. */
public final class Hashes {

  private Hashes() {}

  /**
   * The hash of a file's bytes.
   *
   * @throws IOException if the file can't be read
   */
  public static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Sha256.hex(in);
    }
  }

  /**
   * The hash of a file's bytes, wherever it is.
   *
   * @throws IOException if it can't be read
   */
  static String sha256(Content content) throws IOException {
    try (InputStream in = content.open(0)) {
      return Sha256.hex(in);
    }
  }
}
