package org.newsgrain.job.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgrain.text.decode.DecodedText;

/**
 * The characters of a text whose charset was declared. What is UTF-8 is read so whatever was
 * declared; else the first declared charset is believed in which no byte is malformed.
 */
final class DeclaredCharset {

  /** Of so many characters at most one is a control. */
  private static final int FEW = 50;

  /** Names by which the web means the superset (WHATWG Encoding Standard). */
  private static final Map<String, String> SUPERSETS =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j",
          "euc-kr", "x-windows-949",
          "tis-620", "x-windows-874");

  private DeclaredCharset() {}

  /**
   * The characters of {@code bytes}.
   *
   * @param declared the names of charsets, the surest first
   * @throws RejectedException if they are no text
   */
  static DecodedText read(byte[] bytes, List<String> declared) throws RejectedException {
    if (!isUnicode(bytes)) {
      for (String name : declared) {
        Optional<DecodedText> read = named(name).flatMap(charset -> in(charset, bytes));
        if (read.isPresent()) {
          return read.get();
        }
      }
    }
    return RecordText.decoded(bytes);
  }

  /** Whether a byte order mark or well-formed UTF-8 beyond ASCII leaves no doubt. */
  private static boolean isUnicode(byte[] bytes) {
    return hasWideMark(bytes)
        || RecordText.strictly(bytes, StandardCharsets.UTF_8)
            .filter(text -> text.length() < bytes.length)
            .isPresent();
  }

  private static boolean hasWideMark(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private static Optional<Charset> named(String name) {
    String known = name.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(SUPERSETS.getOrDefault(known, known)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<DecodedText> in(Charset charset, byte[] bytes) {
    return RecordText.strictly(bytes, charset)
        .filter(DeclaredCharset::hasFewControls)
        .map(text -> new DecodedText(text, charset.name()));
  }

  private static boolean hasFewControls(String text) {
    long controls =
        text.chars().filter(c -> Character.isISOControl(c) && (c < '\t' || c > '\r')).count();
    return controls * FEW <= text.length();
  }
}
