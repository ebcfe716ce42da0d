package org.newsgrain.job.origin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time that may stand beside a date: it is checked, and then of no further use. */
final class TimeOfDay {

  private static final String FRACTION = "(?:[.,]\\d{1,9})?";

  /**
   * {@code Z}, {@code GMT}, {@code +01:00}, {@code GMT+0100}; then, perhaps, a name in brackets.
   */
  private static final String ZONE =
      "(?: ?(?:(?:GMT|UTC)?[+-]\\d{1,2}:?(?:\\d{2})?|[A-Z]{1,5}|z)(?![\\p{L}\\p{N}]))?"
          + "(?: ?\\[[A-Za-z0-9/_+-]{1,50}])?(?: ?\\([^()]{1,50}\\))?";

  private static final String HALF_OF_DAY = " ?(?<half>[AaPp])\\.?[Mm](?!\\p{L})\\.?";

  /** Not within a longer number. */
  private static final String HOUR = "(?<![\\d.:])(?<hour>\\d{1,2})";

  /** {@code T10:15:00Z}, and all of it without colons. */
  private static final Pattern ISO =
      Pattern.compile(
          "[Tt](?<hour>\\d{1,2})(?::?(?<minute>\\d{2})(?::?(?<second>\\d{2})"
              + FRACTION
              + ")?)?"
              + "(?<half>)"
              + ZONE);

  private static final Pattern CLOCK =
      Pattern.compile(
          HOUR
              + ":(?<minute>\\d{2})(?::(?<second>\\d{2})"
              + FRACTION
              + ")?"
              + "(?:"
              + HALF_OF_DAY
              + ")?"
              + ZONE);

  private static final Pattern CLOCK_WITH_DOTS =
      Pattern.compile(HOUR + "\\.(?<minute>\\d{2})(?:\\.(?<second>\\d{2}))?(?<half>)" + ZONE);

  private static final Pattern HOUR_OF_HALF =
      Pattern.compile(HOUR + "(?<minute>)(?<second>)" + HALF_OF_DAY + ZONE);

  private static final Pattern ZONE_ONLY = Pattern.compile("Z|[+-]\\d{2}:\\d{2}");

  private static final Pattern BEFORE = Pattern.compile("^[ ,;-]+");
  private static final Pattern WORD = Pattern.compile("\\p{L}+\\.?");

  private TimeOfDay() {}

  /** Whether {@code rest}, which stands after a date in figures, is nothing or a time. */
  static boolean isNothingOrTime(String rest) {
    if (rest.isEmpty() || ZONE_ONLY.matcher(rest).matches() || is(ISO, rest)) {
      return true;
    }
    String time = BEFORE.matcher(rest).replaceFirst("");
    return time.length() < rest.length() && (isClock(time) || isClock(withoutFillers(time)));
  }

  private static boolean isClock(String time) {
    return List.of(CLOCK, CLOCK_WITH_DOTS, HOUR_OF_HALF).stream().anyMatch(form -> is(form, time));
  }

  private static String withoutFillers(String text) {
    return WORD.matcher(text)
        .replaceAll(
            word -> DateWords.isFiller(word.group()) ? "" : Matcher.quoteReplacement(word.group()))
        .strip();
  }

  private static boolean is(Pattern form, String time) {
    Matcher matcher = form.matcher(time);
    return matcher.matches() && exists(matcher);
  }

  /** The text without the first time in it; empty if that time can't be. */
  static Optional<String> cutOut(String text) {
    for (Pattern form : List.of(CLOCK, HOUR_OF_HALF)) {
      Matcher matcher = form.matcher(text);
      if (matcher.find()) {
        return exists(matcher)
            ? Optional.of(text.substring(0, matcher.start()) + " " + text.substring(matcher.end()))
            : Optional.empty();
      }
    }
    return Optional.of(text);
  }

  /** 24:00 ends a day, 23:59:60 is a leap second. */
  private static boolean exists(Matcher time) {
    boolean half = !part(time, "half").isEmpty();
    return number(part(time, "hour")) <= (half ? 12 : 24)
        && number(part(time, "minute")) <= 59
        && number(part(time, "second")) <= 60;
  }

  private static String part(Matcher time, String group) {
    String part = time.group(group);
    return part == null ? "" : part;
  }

  private static int number(String part) {
    return part.isEmpty() ? 0 : Integer.parseInt(part);
  }
}
