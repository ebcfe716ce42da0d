package org.newsgrain.text.language;

import java.util.Arrays;

/**
 * Sums of weights, one for each language. They are added four languages at a time, in the 16-bit
 * lanes of a long, and moved to the sums before a lane can overflow. What is below zero borrows
 * from the lane above, which has it back when lanes are read from the lowest up.
 */
final class Scores {

  private static final int LANES = 4;
  private static final int LANE_BITS = 16;

  private final int[] sums;
  private final long[] lanes;

  /** What no lane exceeds, above or below zero. */
  private int reach;

  /** All zero. */
  Scores(int languages) {
    sums = new int[languages];
    lanes = new long[stride(languages)];
  }

  /** How many longs a row takes. */
  static int stride(int languages) {
    return (languages + LANES - 1) / LANES;
  }

  /** Adds a weight to a language's in the row that starts at an index. */
  static void put(long[] rows, int row, int language, int weight) {
    rows[row + language / LANES] += (long) weight << (LANE_BITS * (language % LANES));
  }

  /** Makes room for weights, together at most {@code most} for any language. */
  void expect(int most) {
    if (reach + most > Short.MAX_VALUE) {
      flush();
    }
    reach += most;
  }

  /** Adds one weight, which is expected, to the score of a language. */
  void add(int language, int weight) {
    put(lanes, 0, language, weight);
  }

  /** Adds the weights, which are expected, of the row that starts at an index. */
  void addRow(long[] rows, int row) {
    for (int i = 0; i < lanes.length; i++) {
      lanes[i] += rows[row + i];
    }
  }

  /** The scores, by language, in steps. */
  int[] sums() {
    flush();
    return sums;
  }

  /** What was added as a row, as long as no more was expected than {@link Short#MAX_VALUE}. */
  long[] row() {
    return lanes;
  }

  /** What no weight of a row exceeds, above or below zero. */
  static int greatest(long[] row) {
    int greatest = 0;
    for (long lanes : row) {
      long left = lanes;
      for (int lane = 0; lane < LANES; lane++) {
        greatest = Math.max(greatest, Math.abs((short) left));
        left = (left - (short) left) >> LANE_BITS;
      }
    }
    return greatest;
  }

  private void flush() {
    for (int i = 0; i < lanes.length; i++) {
      long left = lanes[i];
      int limit = Math.min(sums.length, (i + 1) * LANES);
      for (int language = i * LANES; language < limit; language++) {
        short lane = (short) left;
        sums[language] += lane;
        left = (left - lane) >> LANE_BITS;
      }
    }
    Arrays.fill(lanes, 0);
    reach = 0;
  }
}
