package org.newsgrain.job.origin;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The names of months and days of the week in one or many languages, from CLDR. A name that two
 * languages give to two months is no name.
 */
final class MonthNames {

  private static final int NONE = 0;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** Digits or more words in a name would make a date with it unclear. */
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M} .'’]+");

  /** The English names. */
  static final MonthNames ENGLISH =
      new MonthNames(List.of(new ULocale("en"), new ULocale("en-GB")));

  /** By its name, a month from 1 to 12, or {@link #NONE} if it could be two. */
  private final Map<String, Integer> months = new HashMap<>();

  private final Set<String> weekdays = new HashSet<>();

  private MonthNames(List<ULocale> languages) {
    languages.forEach(this::add);
  }

  /** The names of all languages together. */
  static MonthNames all() {
    return All.NAMES;
  }

  /** To load them takes most of a second, and few inputs need them. */
  private static final class All {
    private static final MonthNames NAMES =
        new MonthNames(DateWords.languages().stream().map(ULocale::new).toList());
  }

  private void add(ULocale language) {
    DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, language);
    for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
      for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
        String[] names = symbols.getMonths(context, width);
        for (int month = 1; month <= 12; month++) {
          addMonth(names[month - 1], month);
        }
        Arrays.stream(symbols.getWeekdays(context, width))
            .flatMap(name -> words(name).stream())
            .forEach(weekdays::add);
      }
    }
  }

  private void addMonth(String name, int month) {
    List<String> words = words(name).stream().filter(word -> !DateWords.isFiller(word)).toList();
    if (words.size() == 1) {
      months.merge(words.get(0), month, (known, another) -> known.equals(another) ? known : NONE);
    }
  }

  private static List<String> words(String name) {
    String plain = Normalizer2.getNFKCInstance().normalize(name).toLowerCase(Locale.ROOT);
    return WORDS.matcher(plain).matches()
        ? WORD.matcher(plain).results().map(MatchResult::group).toList()
        : List.of();
  }

  /** The month of that name, from 1; empty if there is none, or two. */
  OptionalInt month(String word) {
    int month = months.getOrDefault(word, NONE);
    return month == NONE ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** Whether it is the name of a day of the week, or a word of such a name. */
  boolean isWeekday(String word) {
    return weekdays.contains(word);
  }
}
