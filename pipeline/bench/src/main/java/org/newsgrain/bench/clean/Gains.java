package org.newsgrain.bench.clean;

/** How much each question would lower the loss if all leaves were asked it. */
final class Gains {

  private final int[] features;
  private final double[] gains;

  Gains(int[] features) {
    this.features = features;
    gains = new double[features.length * Histogram.BINS];
  }

  void add(Histogram leaf) {
    leaf.addGains(gains);
  }

  /** The feature of the best question. */
  int bestFeature() {
    return features[best() / Histogram.BINS];
  }

  /** The bound of the best question. */
  int bestBound() {
    return best() % Histogram.BINS;
  }

  private int best() {
    int best = 0;
    for (int i = 1; i < gains.length; i++) {
      best = gains[i] > gains[best] + 1e-9 ? i : best;
    }
    return best;
  }
}
