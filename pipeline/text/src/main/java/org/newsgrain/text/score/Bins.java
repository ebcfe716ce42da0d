package org.newsgrain.text.score;

/** Numbers by the interval that they fall into. */
final class Bins {

  private final double[] edges;

  /** By whole number, up to the last edge. */
  private final byte[] whole;

  private Bins(double... edges) {
    this.edges = edges;
    this.whole = new byte[(int) Math.ceil(edges[edges.length - 1])];
    for (int value = 0; value < whole.length; value++) {
      whole[value] = of((double) value);
    }
  }

  /** How many edges are not above {@code value}, which is not negative. */
  int of(int value) {
    return value < whole.length ? whole[value] : edges.length;
  }

  /** Intervals that begin at each of the {@code edges}, and one before the first of them. */
  static Bins from(double... edges) {
    return new Bins(edges);
  }

  /** How many edges are not above {@code value}. */
  byte of(double value) {
    int bin = 0;
    while (bin < edges.length && edges[bin] <= value) {
      bin++;
    }
    return (byte) bin;
  }
}
