package org.newsgrain.bench.clean;

/** Sums of first and second derivatives of the loss over rows, by the features' numbers. */
final class Histogram {

  /** A feature's numbers run from -1 to below this less one. */
  static final int BINS = 18;

  private static final int FEWEST_ROWS = 20;

  /** Ridge on a leaf's value, in units of the second derivative. */
  private static final double RIDGE = 2;

  private final int[] features;
  private final double[] first;
  private final double[] second;
  private final int[] count;
  private double firstSum;
  private double secondSum;
  private int rows;

  Histogram(int[] features) {
    this.features = features;
    first = new double[features.length * BINS];
    second = new double[features.length * BINS];
    count = new int[features.length * BINS];
  }

  /** Adds the rows {@code order[from..to)}. */
  void add(byte[][] columns, int[] order, int from, int to, double[] one, double[] two) {
    for (int f = 0; f < features.length; f++) {
      byte[] column = columns[features[f]];
      int base = f * BINS + 1;
      for (int i = from; i < to; i++) {
        int row = order[i];
        int bin = base + column[row];
        first[bin] += one[row];
        second[bin] += two[row];
        count[bin]++;
      }
    }
    for (int i = from; i < to; i++) {
      firstSum += one[order[i]];
      secondSum += two[order[i]];
    }
    rows += to - from;
  }

  /** What is left without the rows of {@code other}. */
  Histogram without(Histogram other) {
    Histogram rest = new Histogram(features);
    for (int i = 0; i < first.length; i++) {
      rest.first[i] = first[i] - other.first[i];
      rest.second[i] = second[i] - other.second[i];
      rest.count[i] = count[i] - other.count[i];
    }
    rest.firstSum = firstSum - other.firstSum;
    rest.secondSum = secondSum - other.secondSum;
    rest.rows = rows - other.rows;
    return rest;
  }

  int[] features() {
    return features;
  }

  double value() {
    return firstSum / (secondSum + RIDGE);
  }

  /** Adds to {@code gains}, by feature and bound, how much each question would lower the loss. */
  void addGains(double[] gains) {
    double whole = gain(firstSum, secondSum);
    for (int f = 0; f < features.length; f++) {
      double one = 0;
      double two = 0;
      int n = 0;
      for (int bin = 0; bin + 1 < BINS; bin++) {
        one += first[f * BINS + bin];
        two += second[f * BINS + bin];
        n += count[f * BINS + bin];
        if (n >= FEWEST_ROWS && rows - n >= FEWEST_ROWS) {
          gains[f * BINS + bin] += gain(one, two) + gain(firstSum - one, secondSum - two) - whole;
        }
      }
    }
  }

  private static double gain(double one, double two) {
    return one * one / (two + RIDGE);
  }
}
