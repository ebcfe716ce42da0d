package org.newsgrain.job.format;

import java.util.HexFormat;
import org.newsgrain.text.document.Sha256;

/** The hash that tells one record's bytes from another's. */
final class ContentHash {

  private ContentHash() {}

  /** SHA-256 of {@code bytes} in 64 hex digits. */
  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
  }
}
