package org.newsgrain.job.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The days of publication that are known.
 *
 * @param first the earliest
 * @param last the latest, not before the first
 */
record Period(LocalDate first, LocalDate last) {

  /** How many bars a timeline may have. */
  private static final int BARS = 92;

  /** The period that covers both. */
  Period and(Period other) {
    return new Period(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /** The finest step that needs no more than {@value #BARS} bars. */
  Step step() {
    for (Step step : Step.values()) {
      if (step.index(first, last) < BARS) {
        return step;
      }
    }
    return Step.CENTURY;
  }

  /** The bar of that day, from 0; days outside the period belong to its ends. */
  int bar(LocalDate day) {
    LocalDate inside = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    return step().index(first, inside);
  }

  /** How many bars there are. */
  int bars() {
    return bar(last) + 1;
  }

  /** What each bar is called. */
  List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (int bar = 0; bar < bars(); bar++) {
      labels.add(step().label(first, bar));
    }
    return labels;
  }

  /** How much time a bar stands for. */
  enum Step {
    DAY(ChronoUnit.DAYS, 10),
    WEEK(ChronoUnit.WEEKS, 10),
    MONTH(ChronoUnit.MONTHS, 7),
    YEAR(ChronoUnit.YEARS, 4),
    DECADE(ChronoUnit.DECADES, 4),
    CENTURY(ChronoUnit.CENTURIES, 4);

    private final ChronoUnit unit;
    private final int shownCharacters;

    Step(ChronoUnit unit, int shownCharacters) {
      this.unit = unit;
      this.shownCharacters = shownCharacters;
    }

    /** The first day of the step that {@code day} lies in. */
    private LocalDate start(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1);
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
        case DECADE -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), 10));
        case CENTURY -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), 100));
      };
    }

    int index(LocalDate first, LocalDate day) {
      return Math.toIntExact(unit.between(start(first), start(day)));
    }

    String label(LocalDate first, int bar) {
      String day = start(first).plus(bar, unit).toString();
      return (this == WEEK ? "week of " : "") + day.substring(0, shownCharacters);
    }

    /** Its name in a sentence. */
    String noun() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
