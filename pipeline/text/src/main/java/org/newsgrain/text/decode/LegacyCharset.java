package org.newsgrain.text.decode;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The charsets from before Unicode, told apart by ICU's statistics of their letters. */
final class LegacyCharset {

  /** What a text is read in where nothing speaks for another: the commonest of them all. */
  private static final String DEFAULT = "windows-1252";

  private static final String THAI = "windows-874";

  /** ICU's confidence, of 100, below which its answer is a guess. */
  private static final int GUESS = 12;

  /**
   * What ICU may answer, and the charset to read it in: the superset in which the web's pages are
   * read (WHATWG Encoding Standard). Its EBCDIC and ISO 2022 answers are left out: the former is
   * hardly ever true, and the latter is ASCII with escapes.
   */
  private static final Map<String, String> CHARSETS =
      Map.ofEntries(
          Map.entry("Big5", "Big5"),
          Map.entry("EUC-JP", "EUC-JP"),
          Map.entry("EUC-KR", "EUC-KR"),
          Map.entry("GB18030", "GB18030"),
          Map.entry("ISO-8859-1", "windows-1252"),
          Map.entry("ISO-8859-2", "ISO-8859-2"),
          Map.entry("ISO-8859-5", "ISO-8859-5"),
          Map.entry("ISO-8859-6", "ISO-8859-6"),
          Map.entry("ISO-8859-7", "ISO-8859-7"),
          Map.entry("ISO-8859-8", "windows-1255"),
          Map.entry("ISO-8859-8-I", "windows-1255"),
          Map.entry("ISO-8859-9", "windows-1254"),
          Map.entry("KOI8-R", "KOI8-R"),
          Map.entry("Shift_JIS", "windows-31j"),
          Map.entry("windows-1250", "windows-1250"),
          Map.entry("windows-1251", "windows-1251"),
          Map.entry("windows-1252", "windows-1252"),
          Map.entry("windows-1253", "windows-1253"),
          Map.entry("windows-1254", "windows-1254"),
          Map.entry("windows-1255", "windows-1255"),
          Map.entry("windows-1256", "windows-1256"));

  private static final Set<String> LATIN =
      Set.of("ISO-8859-2", "windows-1250", "windows-1252", "windows-1254");

  private LegacyCharset() {}

  /**
   * The text in the likeliest charset in which the bytes make sense. Where most letters are not
   * ASCII it is no Latin one, and even a guess is better than the default.
   *
   * @throws NotTextException if they make sense in none
   */
  static DecodedText read(byte[] bytes) throws NotTextException {
    ByteSample sample = ByteSample.of(bytes);
    CharsetMatch[] matches = new CharsetDetector().setText(sample.bytes()).detectAll();
    Optional<DecodedText> read = likeliest(bytes, matches, sample.isLatin(), GUESS);
    if (read.isEmpty() && sample.isThai()) {
      read = sensible(bytes, THAI);
    }
    if (read.isEmpty() && !sample.isLatin()) {
      read = likeliest(bytes, matches, false, 0);
    }
    return read.isPresent() ? read.get() : readAsDefault(bytes);
  }

  private static Optional<DecodedText> likeliest(
      byte[] bytes, CharsetMatch[] matches, boolean latin, int confidence) {
    for (CharsetMatch match : matches) {
      String charset = CHARSETS.get(match.getName());
      boolean fits = charset != null && (latin || !LATIN.contains(charset));
      if (fits && match.getConfidence() >= confidence) {
        Optional<DecodedText> read = sensible(bytes, charset);
        if (read.isPresent()) {
          return read;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<DecodedText> sensible(byte[] bytes, String charset) {
    return Optional.of(read(bytes, charset)).filter(read -> Oddity.isRareIn(read.text()));
  }

  private static DecodedText readAsDefault(byte[] bytes) throws NotTextException {
    DecodedText read = read(bytes, DEFAULT);
    Oddity.requireFew(read.text(), DEFAULT);
    return read;
  }

  private static DecodedText read(byte[] bytes, String charset) {
    return new DecodedText(new String(bytes, Charset.forName(charset)), charset);
  }
}
