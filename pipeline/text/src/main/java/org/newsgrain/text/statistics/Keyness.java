package org.newsgrain.text.statistics;

import java.util.OptionalDouble;

/**
 * How far the use of an item in one corpus differs from its use in another: how sure that is (log
 * likelihood) and how large it is (log ratio).
 *
 * <p>Logarithms are {@link StrictMath}'s: {@link Math}'s may differ in the last digit between
 * machines, and with it the published bytes.
 */
public final class Keyness {

  /** What Hardie's log ratio puts in the place of a frequency of zero, in occurrences. */
  private static final double NEVER = 0.5;

  private static final double LN_2 = StrictMath.log(2);

  private Keyness() {}

  /**
   * The log-likelihood ratio G² of the four cells item/other item × this/other corpus, {@code 2 Σ O
   * ln(O/E)}, with the sign of the difference: negative where this corpus uses the item relatively
   * less. Its size is that of a χ² with one degree of freedom (3.84 at 5 %, 15.13 at 0.01 %). 0
   * where both use it alike, or neither does; empty where one of the corpora has no tokens.
   *
   * <p>Source: T. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence",
   * Computational Linguistics 19 (1), 1993. All four cells are summed, not only the item's two.
   *
   * <p>An item that is no token itself (a web address, say) may outnumber the tokens; its corpus
   * then counts as made of nothing else.
   *
   * @param count occurrences in this corpus
   * @param tokens tokens of this corpus
   * @param otherCount occurrences in the other corpus
   * @param otherTokens tokens of the other corpus
   * @throws IllegalArgumentException if an argument is below 0
   */
  public static OptionalDouble logLikelihood(
      long count, long tokens, long otherCount, long otherTokens) {
    Counts.requireNoneNegative(count, tokens, otherCount, otherTokens);
    if (tokens == 0 || otherTokens == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(signedG2(count, tokens, otherCount, otherTokens));
  }

  /**
   * Every cell lies the same distance from what is expected, above on one diagonal and below on the
   * other. That distance is found first and without cancellation, because the difference of the
   * large cells and their expectations is lost to rounding in a corpus of 10^12 tokens.
   */
  private static double signedG2(long count, long tokens, long otherCount, long otherTokens) {
    double a = count;
    double b = otherCount;
    double size = Math.max(count, tokens);
    double otherSize = Math.max(otherCount, otherTokens);
    double all = size + otherSize;
    double items = a + b;
    double excess = differenceOfProducts(a, otherSize, b, size) / all;
    double perSize = size / all;
    double perOther = otherSize / all;
    double ofItem = cell(a, items * perSize, excess) + cell(b, items * perOther, -excess);
    double others = all - items;
    double ofRest =
        cell(size - a, others * perSize, -excess) + cell(otherSize - b, others * perOther, excess);
    return excess == 0 ? 0 : Math.copySign(2 * (ofItem + ofRest), excess);
  }

  /**
   * {@code O ln(O/E) - (O - E)}: the second part adds up to nothing over the four cells, and with
   * it no cell is below zero, so that nothing cancels in their sum.
   */
  private static double cell(double observed, double expected, double excess) {
    if (observed == 0) {
      return expected;
    }
    double share = excess / expected;
    boolean near = Math.abs(share) < 0.5;
    double log = near ? StrictMath.log1p(share) : StrictMath.log(observed / expected);
    return Math.max(0, observed * log - excess);
  }

  /** {@code a·b - c·d} with one rounding's error, after W. Kahan. */
  private static double differenceOfProducts(double a, double b, double c, double d) {
    double product = c * d;
    double error = Math.fma(-c, d, product);
    return Math.fma(a, b, -product) + error;
  }

  /**
   * The binary logarithm of the ratio of the relative frequencies, {@code log2((count / tokens) /
   * (otherCount / otherTokens))}: 1 for twice as often, -1 for half as often. A frequency of zero
   * is put at 0.5 occurrences; 0 where neither corpus has the item; empty where one of the corpora
   * has no tokens.
   *
   * <p>Source: A. Hardie, "Log Ratio: an informal introduction", ESRC Centre for Corpus Approaches
   * to Social Science, Lancaster, 2014.
   *
   * @param count occurrences in this corpus
   * @param tokens tokens of this corpus
   * @param otherCount occurrences in the other corpus
   * @param otherTokens tokens of the other corpus
   * @throws IllegalArgumentException if an argument is below 0
   */
  public static OptionalDouble logRatio(
      long count, long tokens, long otherCount, long otherTokens) {
    Counts.requireNoneNegative(count, tokens, otherCount, otherTokens);
    if (tokens == 0 || otherTokens == 0) {
      return OptionalDouble.empty();
    }
    if (count == 0 && otherCount == 0) {
      return OptionalDouble.of(0);
    }
    double ratio = orNever(count) * otherTokens / (orNever(otherCount) * tokens);
    return OptionalDouble.of(StrictMath.log(ratio) / LN_2);
  }

  private static double orNever(long count) {
    return count == 0 ? NEVER : count;
  }
}
