package org.newsgrain.text.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The first bytes of a file that name its Unicode encoding. */
enum ByteOrderMark {
  // UTF-32 stands before UTF-16, whose little-endian mark is the beginning of its own.
  UTF_32BE(Charset.forName("UTF-32BE")),
  UTF_32LE(Charset.forName("UTF-32LE")),
  UTF_8(StandardCharsets.UTF_8),
  UTF_16BE(StandardCharsets.UTF_16BE),
  UTF_16LE(StandardCharsets.UTF_16LE);

  private final Charset charset;

  ByteOrderMark(Charset charset) {
    this.charset = charset;
  }

  /** The mark that {@code bytes} begin with. */
  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(mark -> mark.isAtTheStartOf(bytes)).findFirst();
  }

  /** UTF-32 must also come in whole units: two zero bytes may be a character of UTF-16. */
  private boolean isAtTheStartOf(byte[] bytes) {
    byte[] mark = mark();
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)
        && (mark.length < 4 || bytes.length % 4 == 0);
  }

  private byte[] mark() {
    return "\uFEFF".getBytes(charset);
  }

  /**
   * The text after the mark, damaged bytes as U+FFFD.
   *
   * @throws NotTextException if the mark lies: what follows is no text in that encoding
   */
  DecodedText read(byte[] bytes) throws NotTextException {
    int start = mark().length;
    String text = new String(bytes, start, bytes.length - start, charset);
    Oddity.requireFew(text, charset.name());
    return new DecodedText(text, charset.name());
  }
}
