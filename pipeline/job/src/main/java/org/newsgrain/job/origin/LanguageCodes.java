package org.newsgrain.job.origin;

import com.ibm.icu.util.ULocale;
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
final class LanguageCodes {

  private static final Pattern TAG =
      Pattern.compile("[A-Za-z]{2,3}([-_.@][A-Za-z0-9=._@-]{0,60})?");

  /** Codes for no language, or for several. */
  private static final Set<String> NONE = Set.of("und", "mul", "mis", "zxx", "");

  private static final Set<String> KNOWN = Set.of(ULocale.getISOLanguages());

  /** Where our tables keep a narrower or older code than CLDR does. */
  private static final Map<String, String> OURS =
      Packs.read(Packs.COMMON, "language-codes.tsv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(e -> e.field(0), e -> e.field(1)));

  private LanguageCodes() {}

  /** The language that {@code text} names; empty if it names none, or none that is known. */
  static Optional<LanguageTag> tag(String text) {
    String tag = text.strip();
    if (!TAG.matcher(tag).matches()) {
      return Optional.empty();
    }
    String code = ULocale.createCanonical(ULocale.forLanguageTag(language(tag))).getLanguage();
    return NONE.contains(code) || !isKnown(code)
        ? Optional.empty()
        : Optional.of(new LanguageTag(OURS.getOrDefault(code, code)));
  }

  private static String language(String tag) {
    return tag.split("[-_.@]", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** ISO 639-3 has thousands of codes that ICU doesn't list. */
  private static boolean isKnown(String code) {
    return code.length() == 3 || KNOWN.contains(code);
  }
}
