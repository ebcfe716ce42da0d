package org.newsgrain.text.decode;

import static org.newsgrain.text.decode.Languages.ARABIC;
import static org.newsgrain.text.decode.Languages.BALTIC;
import static org.newsgrain.text.decode.Languages.CENTRAL;
import static org.newsgrain.text.decode.Languages.CHINESE;
import static org.newsgrain.text.decode.Languages.CYRILLIC;
import static org.newsgrain.text.decode.Languages.GREEK;
import static org.newsgrain.text.decode.Languages.HEBREW;
import static org.newsgrain.text.decode.Languages.JAPANESE;
import static org.newsgrain.text.decode.Languages.KOREAN;
import static org.newsgrain.text.decode.Languages.THAI;
import static org.newsgrain.text.decode.Languages.TURKISH;
import static org.newsgrain.text.decode.Languages.VIETNAMESE;
import static org.newsgrain.text.decode.Languages.WESTERN;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A charset from before Unicode that a text may be in.
 *
 * @param charset the charset itself
 * @param languages what was written in it
 * @param rarity what speaks against it before the text is looked at: a cost as in {@link
 *     LetterModel}
 */
record LegacyCharset(Charset charset, Languages languages, int rarity) {

  /** What a text is read in where nothing speaks for another: the commonest of them all. */
  static final String DEFAULT = "windows-1252";

  /**
   * Of two that read a text alike, the first is taken: ISO's where nothing of what Microsoft added
   * is used.
   */
  static final List<LegacyCharset> ALL =
      List.of(
          of(DEFAULT, WESTERN, 0),
          of("windows-1251", CYRILLIC, 200),
          of("ISO-8859-2", CENTRAL, 300),
          of("windows-1250", CENTRAL, 300),
          of("windows-1254", TURKISH, 300),
          of("ISO-8859-7", GREEK, 300),
          of("windows-1253", GREEK, 300),
          of("windows-1255", HEBREW, 300),
          of("windows-1256", ARABIC, 300),
          of("ISO-8859-6", ARABIC, 500),
          of("windows-1257", BALTIC, 400),
          of("ISO-8859-13", BALTIC, 700),
          of("windows-1258", VIETNAMESE, 400),
          of("windows-874", THAI, 300),
          of("KOI8-R", CYRILLIC, 400),
          of("KOI8-U", CYRILLIC, 500),
          of("ISO-8859-5", CYRILLIC, 600),
          of("IBM866", CYRILLIC, 600),
          of("x-MacCyrillic", CYRILLIC, 800),
          of("GB18030", CHINESE, 200),
          of("Big5", CHINESE, 300),
          of("Big5-HKSCS", CHINESE, 600),
          of("windows-31j", JAPANESE, 200),
          of("EUC-JP", JAPANESE, 300),
          of("EUC-KR", KOREAN, 200),
          of("x-windows-949", KOREAN, 500),
          of("ISO-8859-15", WESTERN, 500),
          of("x-MacRoman", WESTERN, 500),
          of("IBM850", WESTERN, 600),
          of("IBM437", WESTERN, 650),
          of("IBM852", CENTRAL, 800),
          of("x-MacCentralEurope", CENTRAL, 800));

  private static LegacyCharset of(String charset, Languages languages, int rarity) {
    return new LegacyCharset(Charset.forName(charset), languages, rarity);
  }

  /** What the text of {@code bytes} costs if they are in this charset. */
  int cost(byte[] bytes) {
    Optional<ByteCosts> costs = Tables.ALL.get(this);
    return rarity
        + (costs.isPresent()
            ? costs.get().cost(bytes)
            : languages.model().cost(NormalForm.of(new String(bytes, charset))));
  }

  /** Made when first needed. */
  private static final class Tables {

    static final Map<LegacyCharset, Optional<ByteCosts>> ALL =
        LegacyCharset.ALL.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    legacy -> legacy,
                    legacy -> ByteCosts.of(legacy.charset, legacy.languages.model())));
  }
}
