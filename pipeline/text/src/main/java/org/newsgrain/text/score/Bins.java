package org.newsgrain.text.score;

/** Numbers by the interval that they fall into. */
final class Bins {

  private final double[] edges;

  private Bins(double... edges) {
    this.edges = edges;
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
