package org.newsgrain.text.statistics;

import java.util.OptionalDouble;

/** How evenly an item is spread over the parts of a corpus, such as the documents of a source. */
public final class Dispersion {

  private Dispersion() {}

  /**
   * Gries' deviation of proportions, {@code DP = 1/2 Σ |v - s|} over all parts, where {@code v} is
   * the part's share of the item's occurrences and {@code s} its share of the corpus: 0 where the
   * item is spread as the text is, towards 1 where it sits in one small part. Empty where the item
   * or the corpus is.
   *
   * <p>Source: S. Th. Gries, "Dispersions and adjusted frequencies in corpora", International
   * Journal of Corpus Linguistics 13 (4), 2008.
   *
   * <p>Only the parts in which the item occurs are given. As all {@code v} and all {@code s} add up
   * to 1, what some parts have too much the rest has too little, so DP is the excess of the parts
   * with {@code v > s}; a part without the item is never one of these. That excess is summed in
   * whole numbers and divided once, so the result does not depend on the order in which partial
   * results arrived, as a sum of fractions would in its last digit.
   *
   * @param partCounts the item's occurrences in each part that has it
   * @param partTokens the tokens of the same parts, in the same order
   * @param count the item's occurrences in all, the sum of {@code partCounts}
   * @param tokens the tokens of all parts, also of those without the item
   * @throws IllegalArgumentException if a number is below 0, the arrays differ in length, the
   *     counts do not add up to {@code count}, or the parts are larger than {@code tokens}
   */
  public static OptionalDouble deviationOfProportions(
      long[] partCounts, long[] partTokens, long count, long tokens) {
    requireParts(partCounts, partTokens, count, tokens);
    if (count == 0 || tokens == 0) {
      return OptionalDouble.empty();
    }
    long countsAbove = 0;
    long tokensAbove = 0;
    for (int i = 0; i < partCounts.length; i++) {
      if (compareProducts(partCounts[i], tokens, partTokens[i], count) > 0) {
        countsAbove += partCounts[i];
        tokensAbove += partTokens[i];
      }
    }
    return OptionalDouble.of((double) countsAbove / count - (double) tokensAbove / tokens);
  }

  /** Compares {@code a·b} with {@code c·d} in 128 bits: with 10^12 tokens they overflow a long. */
  private static int compareProducts(long a, long b, long c, long d) {
    int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
    return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
  }

  private static void requireParts(long[] partCounts, long[] partTokens, long count, long tokens) {
    Counts.requireNoneNegative(partCounts);
    Counts.requireNoneNegative(partTokens);
    Counts.requireNoneNegative(count, tokens);
    if (partCounts.length != partTokens.length) {
      throw new IllegalArgumentException(
          partCounts.length + " counts, but sizes of " + partTokens.length + " parts");
    }
    if (sum(partCounts) != count) {
      throw new IllegalArgumentException(
          "the parts' counts add up to " + sum(partCounts) + ", not to " + count);
    }
    if (sum(partTokens) > tokens) {
      throw new IllegalArgumentException(
          "parts of " + sum(partTokens) + " tokens in a corpus of " + tokens);
    }
  }

  private static long sum(long[] numbers) {
    long sum = 0;
    for (long number : numbers) {
      sum = Math.addExact(sum, number);
    }
    return sum;
  }
}
