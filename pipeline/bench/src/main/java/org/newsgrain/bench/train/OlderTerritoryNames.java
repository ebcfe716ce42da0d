package org.newsgrain.bench.train;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.language.LanguageDetector;

/**
 * Prints {@code packs/common/older-territories.tsv}: the names of countries that the JDK it runs on
 * knows and ICU4J does not. Names change ("Vitryssland" became "Belarus" in Swedish), and news of
 * the years before use the older ones. They are printed once and kept as data, because every JDK
 * brings another version of CLDR, and the same input must give the same bytes on all of them. The
 * file was made on JDK 17, from the project's root after {@code mvn package}:
 *
 * <pre>
 * java -cp pipeline/job/target/newsgrain.jar:pipeline/bench/target/classes \
 *   org.newsgrain.bench.train.OlderTerritoryNames
 * </pre>
 */
public final class OlderTerritoryNames {

  private OlderTerritoryNames() {}

  /** Prints the table. */
  public static void main(String[] args) {
    System.out.println(
        "# Names of countries that older versions of CLDR have: language, ISO 3166 code, name.");
    System.out.println("# Made by org.newsgrain.bench.train.OlderTerritoryNames on JDK 17.");
    LanguageDetector.load().languages().stream().sorted().forEach(OlderTerritoryNames::print);
  }

  private static void print(LanguageTag language) {
    Locale locale = language.locale();
    LocaleDisplayNames names =
        LocaleDisplayNames.getInstance(ULocale.forLocale(locale), DisplayContext.NO_SUBSTITUTE);
    for (String code : ULocale.getISOCountries()) {
      String older = new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
      String english =
          new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
      String name = names.regionDisplayName(code);
      boolean known = older.equals(name) || older.equals(code);
      // Where the JDK has no name in a language it gives the English one.
      boolean fallback = older.equals(english) && !language.code().equals("en");
      if (!known && !fallback) {
        System.out.println(language + "\t" + code + "\t" + older);
      }
    }
  }
}
