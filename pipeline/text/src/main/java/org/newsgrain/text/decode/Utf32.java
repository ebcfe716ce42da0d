package org.newsgrain.text.decode;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * UTF-32 without a byte order mark: of each four bytes, the uppermost is zero and the next small.
 */
final class Utf32 {

  private Utf32() {}

  /** The text, if every four bytes are a character and few of them are odd. */
  static Optional<DecodedText> read(byte[] bytes) {
    if (bytes.length == 0 || bytes.length % 4 != 0) {
      return Optional.empty();
    }
    if (areUnits(bytes, 0, 1)) {
      return read(bytes, "UTF-32BE");
    }
    return areUnits(bytes, 3, 2) ? read(bytes, "UTF-32LE") : Optional.empty();
  }

  private static boolean areUnits(byte[] bytes, int uppermost, int next) {
    for (int i = 0; i < bytes.length; i += 4) {
      if (bytes[i + uppermost] != 0 || (bytes[i + next] & 0xFF) > 0x10) {
        return false;
      }
    }
    return true;
  }

  private static Optional<DecodedText> read(byte[] bytes, String charset) {
    String text = new String(bytes, Charset.forName(charset));
    return Optional.of(new DecodedText(text, charset)).filter(read -> Oddity.isRareIn(read.text()));
  }
}
