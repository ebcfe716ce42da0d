package org.newsgrain.job.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** One count for each bar of a period, in each part of the corpus. */
final class Series {

  private final Period period;
  private final Map<Integer, long[]> byPart = new TreeMap<>();

  Series(Period period) {
    this.period = period;
  }

  Period period() {
    return period;
  }

  /**
   * Adds to the bar of that day.
   *
   * @param count at least 1
   */
  void add(int part, LocalDate day, long count) {
    byPart.computeIfAbsent(part, index -> new long[period.bars()])[period.bar(day)] += count;
  }

  /** The counts of each part that has any. */
  Map<Integer, long[]> byPart() {
    return byPart;
  }

  /** The counts of all parts together. */
  long[] byBar() {
    long[] sums = new long[period.bars()];
    byPart.values().forEach(counts -> Arrays.setAll(sums, bar -> sums[bar] + counts[bar]));
    return sums;
  }

  long total() {
    return Arrays.stream(byBar()).sum();
  }
}
