package org.newsgrain.text.statistics;

/** What holds of every count that the formulas take. */
final class Counts {

  private Counts() {}

  /**
   * @throws IllegalArgumentException if one of the counts is below 0
   */
  static void requireNoneNegative(long... counts) {
    for (long count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException("a count below zero: " + count);
      }
    }
  }
}
