package org.newsgrain.job.origin;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.pack.Packs;

/**
 * Languages as records and manifests name them: {@code sv}, {@code sv-SE}, {@code sv_SE}, {@code
 * swe}; older and bibliographic codes become today's.
 */
public final class LanguageCodes {

  private static final Pattern TAG =
      Pattern.compile("[A-Za-z]{2,3}([-_.@][A-Za-z0-9=._@-]{0,60})?");

  /** Codes for no language, or for several. */
  private static final Set<String> NONE = Set.of("und", "mul", "mis", "zxx", "");

  private static final Set<String> KNOWN = Set.of(ULocale.getISOLanguages());

  /** Where our tables keep a narrower or older code than CLDR does. */
  private static final Map<String, String> OURS =
      Packs.read(Packs.COMMON, "language-codes.tsv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(e -> e.field(0), e -> e.field(1)));

  /** Codes that stand for several languages. */
  private static final Map<String, List<LanguageTag>> SEVERAL =
      Packs.read(Packs.COMMON, "macrolanguages.tsv", 2).stream()
          .collect(
              Collectors.groupingBy(
                  e -> e.field(0),
                  Collectors.mapping(e -> new LanguageTag(e.field(1)), Collectors.toList())));

  private LanguageCodes() {}

  /** The language that {@code text} names; empty if it names none, or none that is known. */
  static Optional<LanguageTag> tag(String text) {
    return code(text).map(LanguageCodes::tagOf);
  }

  /**
   * All languages that {@code text} names, as someone does who asks for texts in it: {@code no} is
   * Norwegian of either kind. Empty if it names none, or none that is known.
   */
  public static List<LanguageTag> tags(String text) {
    return code(text)
        .map(code -> SEVERAL.getOrDefault(code, List.of(tagOf(code))))
        .orElse(List.of());
  }

  private static LanguageTag tagOf(String code) {
    return new LanguageTag(OURS.getOrDefault(code, code));
  }

  /** The code that CLDR prefers. */
  private static Optional<String> code(String text) {
    String tag = text.strip();
    return Optional.of(tag)
        .filter(written -> TAG.matcher(written).matches())
        .map(written -> ULocale.createCanonical(ULocale.forLanguageTag(language(written))))
        .map(ULocale::getLanguage)
        .filter(code -> !NONE.contains(code) && isKnown(code));
  }

  private static String language(String tag) {
    return tag.split("[-_.@]", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** ISO 639-3 has thousands of codes that ICU doesn't list. */
  private static boolean isKnown(String code) {
    return code.length() == 3 || KNOWN.contains(code);
  }
}
