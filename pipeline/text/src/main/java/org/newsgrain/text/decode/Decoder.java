package org.newsgrain.text.decode;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text. A byte order mark decides; else valid UTF-8 is UTF-8; else zero bytes may give
 * away UTF-16; else UTF-8 with a few damaged bytes is still UTF-8; else the bytes' statistics name
 * a charset from before Unicode.
 */
public final class Decoder {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private Decoder() {}

  /**
   * The text of {@code bytes}, as {@link PlainText} wants it. Empty bytes are an empty text.
   *
   * @throws NotTextException if the bytes are no text in any charset that they could be in
   */
  public static DecodedText decode(byte[] bytes) throws NotTextException {
    if (isPlainAscii(bytes)) {
      return new DecodedText(new String(bytes, StandardCharsets.ISO_8859_1), UTF_8);
    }
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return plain(mark.get().read(bytes));
    }
    Utf8 utf8 = Utf8.of(bytes);
    if (utf8.isValid()) {
      String plain = PlainText.of(utf8.text());
      if (plain.equals(utf8.text()) || Oddity.hasFewControls(utf8.text())) {
        return new DecodedText(plain, UTF_8);
      }
    }
    return plain(readUncertain(bytes, utf8));
  }

  private static DecodedText plain(DecodedText read) {
    return new DecodedText(PlainText.of(read.text()), read.charset());
  }

  /** Whether there is nothing to do: most of the bytes of a corpus go no further than this. */
  private static boolean isPlainAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < ' ' ? b != '\n' && b != '\t' : b == 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static DecodedText readUncertain(byte[] bytes, Utf8 utf8) throws NotTextException {
    Optional<DecodedText> utf16 = Utf16.read(bytes);
    if (utf16.isPresent()) {
      return utf16.get();
    }
    if (utf8.isValid() || utf8.isDamaged()) {
      Oddity.requireFewControls(utf8.text(), UTF_8);
      return new DecodedText(utf8.text(), UTF_8);
    }
    return LegacyCharset.read(bytes);
  }
}
