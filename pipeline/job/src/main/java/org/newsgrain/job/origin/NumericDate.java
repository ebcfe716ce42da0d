package org.newsgrain.job.origin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in figures only. */
final class NumericDate {

  /** How a date begins, and what it makes of that; a time may follow. */
  private record Form(Pattern pattern, Function<MatchResult, LocalDate> day) {

    Form(String regex, Function<MatchResult, LocalDate> day) {
      this(Pattern.compile(regex + "(?!\\d)"), day);
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form("(\\d{4})([-/]) ?(\\d{1,2})\\2 ?(\\d{1,2})", m -> day(m, 1, 3, 4)),
          new Form("(\\d{4})\\. ?(\\d{1,2})\\. ?(\\d{1,2})\\.?", m -> day(m, 1, 2, 3)),
          new Form("(\\d{4})(\\d{2})(\\d{2})", m -> day(m, 1, 2, 3)),
          new Form("(\\d{4})-(\\d{3})", m -> LocalDate.ofYearDay(number(m, 1), number(m, 2))),
          new Form("(\\d{4})-?W(\\d{2})-?([1-7])", NumericDate::weekDay),
          // In every language that puts dots between the figures, the day comes first.
          new Form("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})\\.?", m -> day(m, 3, 2, 1)),
          new Form("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})", NumericDate::unambiguous));

  /** Date and time without anything between them, as web archives write it. */
  private static final Pattern FOURTEEN = Pattern.compile("(\\d{8})(\\d{6}Z?)");

  /** Year to minute, likewise. */
  private static final Pattern TWELVE = Pattern.compile("(\\d{8})(\\d{4})");

  private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\.\\d{1,9})?");
  private static final Pattern MILLISECONDS = Pattern.compile("(\\d{12,13})(?:\\.\\d{1,9})?");

  private NumericDate() {}

  /** The day that {@code text} writes, in one line. */
  static Optional<LocalDate> of(String text) {
    if (!Character.isDigit(text.charAt(0))) {
      return Optional.empty();
    }
    try {
      String line = DateWords.signsToHyphens(FOURTEEN.matcher(text).replaceFirst("$1T$2"));
      return FORMS.stream()
          .map(form -> of(form, line))
          .flatMap(Optional::stream)
          .findFirst()
          .or(() -> sinceEpoch(line));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> of(Form form, String text) {
    Matcher matcher = form.pattern.matcher(text);
    return matcher.lookingAt() && TimeOfDay.isNothingOrTime(text.substring(matcher.end()))
        ? Optional.ofNullable(form.day.apply(matcher))
        : Optional.empty();
  }

  private static Optional<LocalDate> sinceEpoch(String text) {
    Matcher seconds = SECONDS.matcher(text);
    if (seconds.matches()) {
      return Optional.of(utc(Instant.ofEpochSecond(Long.parseLong(seconds.group(1)))));
    }
    Matcher milliseconds = MILLISECONDS.matcher(text);
    Matcher minutes = TWELVE.matcher(text);
    boolean couldBeBoth =
        minutes.matches()
            && of(minutes.replaceFirst("$1T$2")).filter(PublishedDay::isInRange).isPresent();
    return milliseconds.matches() && !couldBeBoth
        ? Optional.of(utc(Instant.ofEpochMilli(Long.parseLong(milliseconds.group(1)))))
        : Optional.empty();
  }

  private static LocalDate utc(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  /** Null if both numbers could be the month, and it matters. */
  private static LocalDate unambiguous(MatchResult match) {
    int first = number(match, 1);
    int second = number(match, 3);
    if (first <= 12 && second <= 12 && first != second) {
      return null;
    }
    return first > 12 ? day(match, 4, 3, 1) : day(match, 4, 1, 3);
  }

  private static LocalDate weekDay(MatchResult match) {
    String extended = match.group(1) + "-W" + match.group(2) + "-" + match.group(3);
    return LocalDate.parse(extended, DateTimeFormatter.ISO_WEEK_DATE);
  }

  private static LocalDate day(MatchResult match, int year, int month, int day) {
    return LocalDate.of(number(match, year), number(match, month), number(match, day));
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
