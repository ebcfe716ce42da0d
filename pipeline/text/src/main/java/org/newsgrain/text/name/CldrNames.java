package org.newsgrain.text.name;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.Packs;

/**
 * What CLDR knows in every language: names of territories, of the cities that stand for time zones,
 * of languages, days and months, as ICU4J brings it. The JDK's own version is never asked: it
 * differs from release to release. What older versions had ("Vitryssland", now "Belarus") is in
 * {@code packs/common/older-territories.tsv}.
 */
public final class CldrNames {

  /** Continents and their parts, by their UN M49 codes. */
  private static final List<String> CONTINENTS =
      List.of(
          "002 003 005 009 013 019 021 029 030 034 035 039 053 142 143 145 150 151 154 155"
              .split(" "));

  private static final Set<String> ORGANIZATIONS = Set.of("EU", "UN", "EZ");

  private CldrNames() {}

  /** Tells {@code sink} each country's and continent's names and codes. */
  public static void territories(Locale locale, BiConsumer<String, String> sink) {
    for (String code : ULocale.getISOCountries()) {
      if (!ORGANIZATIONS.contains(code)) {
        territory(locale, code, sink);
      }
    }
    territory(locale, "XK", sink);
    CONTINENTS.forEach(code -> territory(locale, code, sink));
    for (PackEntry older : Packs.read(Packs.COMMON, "older-territories.tsv", 3)) {
      if (older.field(0).equals(locale.getLanguage())) {
        split(older.field(2), part -> sink.accept(part, id(older.field(1))));
      }
    }
  }

  private static void territory(Locale locale, String code, BiConsumer<String, String> sink) {
    String name = displayNames(locale).regionDisplayName(code);
    if (name != null && !name.equals(code)) {
      split(name, part -> sink.accept(part, id(code)));
    }
  }

  /** A country's code, or the English name of a continent, whose number would say nothing. */
  private static String id(String code) {
    boolean country = Character.isLetter(code.charAt(0));
    return country
        ? code
        : displayNames(Locale.ENGLISH).regionDisplayName(code).toLowerCase(Locale.ROOT);
  }

  /** "Myanmar (Burma)" gives both names. */
  private static void split(String name, Consumer<String> sink) {
    int open = name.indexOf('(');
    int close = name.indexOf(')');
    if (open > 0 && close > open) {
      sink.accept(name.substring(0, open).strip());
      sink.accept(name.substring(open + 1, close).strip());
    } else {
      sink.accept(name);
    }
  }

  private static LocaleDisplayNames displayNames(Locale locale) {
    return LocaleDisplayNames.getInstance(ULocale.forLocale(locale), DisplayContext.NO_SUBSTITUTE);
  }

  /** Tells {@code sink} each time zone city's name and its English name. */
  public static void cities(Locale locale, BiConsumer<String, String> sink) {
    TimeZoneNames names = TimeZoneNames.getInstance(locale);
    TimeZoneNames english = TimeZoneNames.getInstance(Locale.ENGLISH);
    for (String zone :
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String name = names.getExemplarLocationName(zone);
      String id = english.getExemplarLocationName(zone);
      if (name != null && id != null && !zone.startsWith("Antarctica/")) {
        sink.accept(name, id);
      }
    }
  }

  /** The names of languages, which are the adjectives of their peoples in many languages. */
  public static Set<String> languages(Locale locale) {
    Set<String> words = new HashSet<>();
    LocaleDisplayNames names = displayNames(locale);
    for (String code : ULocale.getISOLanguages()) {
      String name = names.languageDisplayName(code);
      if (name != null && !name.equals(code) && name.indexOf(' ') < 0) {
        words.add(name);
      }
    }
    return words;
  }

  /** The names of days and months, in full and as abbreviations. */
  public static Set<String> calendar(Locale locale) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    Set<String> words = new HashSet<>();
    for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
      for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
        words.addAll(Arrays.asList(symbols.getMonths(context, width)));
        words.addAll(Arrays.asList(symbols.getWeekdays(context, width)));
      }
    }
    words.removeIf(word -> word == null || word.length() < 3 || Character.isDigit(word.charAt(0)));
    return words;
  }
}
