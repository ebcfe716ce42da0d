package org.newsgrain.text.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text. A byte order mark decides; else valid UTF-8 is UTF-8; else zero bytes may give
 * away UTF-16 or UTF-32; else UTF-8 with a few damaged bytes is still UTF-8; else a charset from
 * before Unicode is the one in which the text looks most like a language's. Text that was UTF-8 and
 * has been read in another charset by somebody before us is repaired.
 */
public final class Decoder {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private Decoder() {}

  /**
   * The text of {@code bytes}, as {@link PlainText} wants it and without mojibake. Empty bytes are
   * an empty text.
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
      String plain = text(utf8.text());
      if (plain.equals(utf8.text()) || Oddity.hasFewControls(utf8.text())) {
        return new DecodedText(plain, UTF_8);
      }
    }
    return plain(readUncertain(bytes, utf8));
  }

  /**
   * The text of {@code bytes} whose charset somebody has named: a header of HTTP, a page's own
   * declaration, the user. A byte order mark still decides. What is named is believed, in the
   * superset in which browsers read it (windows-1252 for ISO-8859-1), unless the bytes are not well
   * formed in it, turn out to be UTF-8, or look much more like text in another charset; then this
   * is {@link #decode(byte[])}.
   *
   * @throws NotTextException if the bytes are no text in any charset that they could be in
   */
  public static DecodedText decode(byte[] bytes, Charset charset) throws NotTextException {
    if (isPlainAscii(bytes) || ByteOrderMark.of(bytes).isPresent()) {
      return decode(bytes);
    }
    Optional<DecodedText> declared = DeclaredCharset.read(bytes, charset);
    return declared.isPresent() ? plain(declared.get()) : decode(bytes);
  }

  /**
   * What {@link #decode(byte[])} does to text, for text that came as such, in a record of JSON or a
   * cell of a table: mojibake repaired, then made {@link PlainText}. Applying it twice changes
   * nothing; where there is nothing to do the text itself comes back.
   */
  public static String text(String text) {
    return PlainText.of(Mojibake.repair(text));
  }

  private static DecodedText plain(DecodedText read) {
    return new DecodedText(text(read.text()), read.charset());
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
    Optional<DecodedText> wide = Utf32.read(bytes).or(() -> Utf16.read(bytes));
    if (wide.isPresent()) {
      return wide.get();
    }
    if (utf8.isValid() || utf8.isDamaged()) {
      Oddity.requireFewControls(utf8.text(), UTF_8);
      return new DecodedText(utf8.text(), UTF_8);
    }
    return LegacyText.read(bytes);
  }
}
