package org.newsgrain.text.language;

import java.util.Arrays;

/**
 * Sums of weights, one for each language. Rows of weights are added four languages at a time, in
 * the 16-bit lanes of a long, and moved to the sums before a lane can overflow.
 */
final class Scores {

  private static final int LANES = 4;
  private static final int LANE_BITS = 16;
  private static final long LANE = (1L << LANE_BITS) - 1;

  /** Makes every weight of a row non-negative, so that no lane borrows from its neighbour. */
  private static final int BIAS = 128;

  /** As many rows of at most 255 fit a lane. */
  private static final int MOST_PENDING = 256;

  private final int[] sums;
  private final long[] lanes;
  private int pending;

  /** All zero. */
  Scores(int languages) {
    sums = new int[languages];
    lanes = new long[stride(languages)];
  }

  /** How many longs a row takes. */
  static int stride(int languages) {
    return (languages + LANES - 1) / LANES;
  }

  /** Puts one weight into a row that was filled by {@link #emptyRow}. */
  static void put(long[] rows, int row, int language, int weight) {
    rows[row + language / LANES] += (long) weight << (LANE_BITS * (language % LANES));
  }

  /** Makes all weights of a row 0. */
  static void emptyRow(long[] rows, int row, int languages) {
    for (int language = 0; language < languages; language++) {
      put(rows, row, language, BIAS);
    }
  }

  /** Adds one weight to the score of a language. */
  void add(int language, int weight) {
    sums[language] += weight;
  }

  /** Adds the weights of the row that starts at an index. */
  void addRow(long[] rows, int row) {
    for (int i = 0; i < lanes.length; i++) {
      lanes[i] += rows[row + i];
    }
    if (++pending == MOST_PENDING) {
      flush();
    }
  }

  /** The scores, by language, in steps. */
  int[] sums() {
    flush();
    return sums;
  }

  private void flush() {
    for (int i = 0; i < sums.length; i++) {
      int lane = (int) (lanes[i / LANES] >>> (LANE_BITS * (i % LANES)) & LANE);
      sums[i] += lane - BIAS * pending;
    }
    Arrays.fill(lanes, 0);
    pending = 0;
  }
}
