package org.newsgrain.job.config;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgrain.job.origin.LanguageCodes;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.language.LanguageDetector;

/** The languages that a condition may name: those that texts are told to be in. */
final class ToldLanguages {

  private ToldLanguages() {}

  /**
   * The codes of what is named, each once, in that order; {@code no} is Norwegian of either kind.
   *
   * @throws org.newsgrain.job.plan.UsageException if one is no language that texts are told to be
   *     in, so that the condition would never hold
   */
  static List<String> codes(List<Value.Item> named) {
    Set<String> codes = new LinkedHashSet<>();
    for (Value.Item language : named) {
      List<String> told =
          LanguageCodes.tags(language.text()).stream()
              .filter(Told.LANGUAGES::contains)
              .map(LanguageTag::code)
              .toList();
      if (told.isEmpty()) {
        throw language.place().error(problem(language.text()));
      }
      codes.addAll(told);
    }
    return new ArrayList<>(codes);
  }

  private static String problem(String written) {
    return "no text is told to be in the language "
        + written
        + meant(written).map(code -> "; meant " + code + "?").orElse("; write its ISO 639 code");
  }

  /** The language of that name, in English or itself, or that of the country with that code. */
  private static Optional<String> meant(String written) {
    return Told.LANGUAGES.stream()
        .filter(language -> isCalled(language, written))
        .findFirst()
        .or(() -> ofCountry(written))
        .map(LanguageTag::code);
  }

  private static boolean isCalled(LanguageTag language, String name) {
    ULocale itself = new ULocale(language.code());
    return itself.getDisplayLanguage(ULocale.ENGLISH).equalsIgnoreCase(name)
        || itself.getDisplayLanguage(itself).equalsIgnoreCase(name);
  }

  private static Optional<LanguageTag> ofCountry(String written) {
    if (written.length() != 2) {
      return Optional.empty();
    }
    ULocale country = new ULocale("und_" + written.toUpperCase(Locale.ROOT));
    String language = ULocale.addLikelySubtags(country).getLanguage();
    return LanguageCodes.tags(language).stream().filter(Told.LANGUAGES::contains).findFirst();
  }

  /** Loaded only if a condition asks. */
  private static final class Told {
    static final Set<LanguageTag> LANGUAGES =
        new LinkedHashSet<>(LanguageDetector.load().languages());
  }
}
