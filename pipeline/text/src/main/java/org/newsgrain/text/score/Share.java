package org.newsgrain.text.score;

/** Shares of a whole. */
final class Share {

  private Share() {}

  /** From 0 to 1; of nothing, 0. */
  static double of(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
