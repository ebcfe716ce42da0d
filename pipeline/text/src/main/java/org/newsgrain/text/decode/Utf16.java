package org.newsgrain.text.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 without a byte order mark, known by its zero bytes: in every script lines and words are
 * separated by ASCII, whose upper byte is zero, so the zeros lie on one side of the units.
 */
final class Utf16 {

  /** Units to a zero in Latin text: at most so many. */
  private static final int LATIN = 2;

  /**
   * The percentage of printable ASCII bytes from which on bytes are 8-bit text with stray zeros.
   */
  private static final int EIGHT_BIT = 70;

  private Utf16() {}

  /** The text, if {@code bytes} have zeros on one side and make sense as UTF-16. */
  static Optional<DecodedText> read(byte[] bytes) {
    int[] zeros = new int[2];
    int printable = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      } else if (bytes[i] >= ' ' && bytes[i] < 0x7F) {
        printable++;
      }
    }
    boolean bigEndian = zeros[0] > zeros[1];
    long most = Math.max(zeros[0], zeros[1]);
    boolean latin = most * 2 * LATIN >= bytes.length;
    boolean eightBit = printable * 100L >= (long) EIGHT_BIT * bytes.length;
    if (most == 0 || (eightBit && !latin)) {
      return Optional.empty();
    }
    return read(bytes, bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static Optional<DecodedText> read(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return Oddity.isRareIn(text)
        ? Optional.of(new DecodedText(text, charset.name()))
        : Optional.empty();
  }
}
