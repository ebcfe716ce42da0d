package org.newsgrain.job.origin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates with the name of a month, as feeds and letters write them: a month, a day and a year, in
 * any order that leaves no doubt; perhaps the day of the week, which is not believed if it differs.
 */
final class WordedDate {

  private static final Pattern PART =
      Pattern.compile("(\\d{1,4})|([\\p{L}\\p{M}]+)|[ ,.'’:;/()،၊-]");

  private final MonthNames names;
  private final List<String> numbers = new ArrayList<>();

  /** The words that are the name of a month and of nothing else, and those that may be another. */
  private final List<String> months = new ArrayList<>();

  private final List<String> possibleMonths = new ArrayList<>();
  private int numbersBeforeMonth;

  private WordedDate(MonthNames names) {
    this.names = names;
  }

  /** The day that {@code text} writes, in one line. */
  static Optional<LocalDate> of(String text) {
    return TimeOfDay.cutOut(text)
        .map(date -> date.toLowerCase(Locale.ROOT).strip())
        .flatMap(date -> of(date, MonthNames.ENGLISH).or(() -> of(date, MonthNames.all())));
  }

  private static Optional<LocalDate> of(String date, MonthNames names) {
    WordedDate worded = new WordedDate(names);
    try {
      return worded.take(date) ? Optional.ofNullable(worded.day()) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** False if there is something in it that no date has. */
  private boolean take(String date) {
    Matcher part = PART.matcher(date);
    int end = 0;
    boolean afterNumber = false;
    while (end < date.length()) {
      if (!part.find(end) || part.start() > end) {
        return false;
      }
      if (part.group(2) != null && !takeWord(part.group(2), afterNumber)) {
        return false;
      }
      afterNumber = part.group(1) != null;
      if (afterNumber) {
        numbers.add(part.group(1));
      }
      end = part.end();
    }
    return true;
  }

  private boolean takeWord(String word, boolean afterNumber) {
    if (names.month(word).isPresent()) {
      (names.isWeekday(word) ? possibleMonths : months).add(word);
      numbersBeforeMonth = numbers.size();
      return true;
    }
    return names.isWeekday(word)
        || DateWords.isFiller(word)
        || (afterNumber && DateWords.isOrdinal(word));
  }

  /** Null if not all of it is there, or some of it twice. */
  private LocalDate day() {
    List<String> candidates = months.isEmpty() ? possibleMonths : months;
    if (candidates.size() != 1 || numbers.size() != 2) {
      return null;
    }
    int month = names.month(candidates.get(0)).getAsInt();
    String first = numbers.get(0);
    String second = numbers.get(1);
    if (first.length() == 4 && second.length() <= 2) {
      return LocalDate.of(Integer.parseInt(first), month, Integer.parseInt(second));
    } else if (second.length() == 4 && first.length() <= 2) {
      return LocalDate.of(Integer.parseInt(second), month, Integer.parseInt(first));
    }
    boolean asInFeeds = first.length() <= 2 && second.length() == 2 && numbersBeforeMonth == 1;
    return asInFeeds
        ? LocalDate.of(century(Integer.parseInt(second)), month, Integer.parseInt(first))
        : null;
  }

  /** A year of two figures, as RFC 5322, section 4.3 has it. */
  private static int century(int year) {
    return year < 50 ? 2000 + year : 1900 + year;
  }
}
