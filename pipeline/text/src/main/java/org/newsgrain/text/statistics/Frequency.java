package org.newsgrain.text.statistics;

/** How often an item occurs, by the size of the corpus. */
public final class Frequency {

  private static final double MILLION = 1e6;

  private Frequency() {}

  /**
   * Occurrences in a million tokens: {@code count / tokens * 10^6}, 0 or more, and 0 where there
   * are no tokens. It can exceed a million only for items that are no tokens themselves, such as
   * web addresses among few words.
   *
   * @param count occurrences of the item
   * @param tokens size of the corpus, in tokens
   * @throws IllegalArgumentException if an argument is below 0
   */
  public static double perMillion(long count, long tokens) {
    Counts.requireNoneNegative(count, tokens);
    return tokens == 0 ? 0 : count * MILLION / tokens;
  }
}
