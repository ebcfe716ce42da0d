package org.newsgrain.job.format;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgrain.text.decode.DecodedText;

/**
 * The characters of a web page. What is UTF-8 is read so whatever was declared; else the first
 * declared charset without a malformed byte is believed: of the sender, then of the page itself.
 */
final class HtmlCharset {

  /** The page's own declaration is looked for in so many bytes. */
  private static final int HEAD = 4_096;

  /** Of so many characters at most one is a control. */
  private static final int FEW = 50;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)\\b[^>]*?\\b(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:+-]+)");

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

  private HtmlCharset() {}

  /**
   * The characters of {@code page}.
   *
   * @throws RejectedException if they are no text
   */
  static DecodedText read(byte[] page, Optional<String> declared) throws RejectedException {
    if (!isUnicode(page)) {
      Optional<DecodedText> read = declared.flatMap(HtmlCharset::named).flatMap(c -> in(c, page));
      read = read.or(() -> own(page).flatMap(charset -> in(charset, page)));
      if (read.isPresent()) {
        return read.get();
      }
    }
    return RecordText.decoded(page);
  }

  /** Whether a byte order mark or well-formed UTF-8 beyond ASCII leaves no doubt. */
  private static boolean isUnicode(byte[] page) {
    boolean mark =
        page.length > 1
            && ((page[0] == (byte) 0xFE && page[1] == (byte) 0xFF)
                || (page[0] == (byte) 0xFF && page[1] == (byte) 0xFE));
    return mark
        || RecordText.strictly(page, StandardCharsets.UTF_8)
            .filter(text -> text.length() < page.length)
            .isPresent();
  }

  /** The charset that the page declares; UTF-16 can't be true where ASCII can be read. */
  private static Optional<Charset> own(byte[] page) {
    int length = Math.min(page.length, HEAD);
    Matcher matcher = DECLARATION.matcher(new String(page, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find()
        ? named(matcher.group(1)).filter(charset -> !charset.name().startsWith("UTF-"))
        : Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    String known = name.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(SUPERSETS.getOrDefault(known, known)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<DecodedText> in(Charset charset, byte[] page) {
    return RecordText.strictly(page, charset)
        .filter(
            text ->
                text.chars()
                            .filter(Character::isISOControl)
                            .filter(c -> c < '\t' || c > '\r')
                            .count()
                        * FEW
                    <= text.length())
        .map(text -> new DecodedText(text, charset.name()));
  }
}
