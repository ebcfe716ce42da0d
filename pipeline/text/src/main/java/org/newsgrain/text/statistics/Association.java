package org.newsgrain.text.statistics;

/** How much two items keep company. */
public final class Association {

  private Association() {}

  /**
   * Normalized pointwise mutual information (Bouma 2009, "Normalized (Pointwise) Mutual Information
   * in Collocation Extraction"): the logarithm of how many times more often two items share a
   * document than chance would have it, divided by that of how often they do.
   *
   * @param together documents that have both, at least 1
   * @param one documents that have the one
   * @param other documents that have the other
   * @param all documents there are
   * @return from -1 for items that avoid each other over 0 for chance to 1 for items that never
   *     stand alone; 1 if all documents have both
   * @throws IllegalArgumentException if there can be no such documents
   */
  public static double npmi(long together, long one, long other, long all) {
    boolean possible =
        together >= 1 && one >= together && other >= together && all >= Math.max(one, other);
    if (!possible) {
      throw new IllegalArgumentException(
          together + " of " + one + " and " + other + " of " + all + " documents");
    }
    if (together == all) {
      return 1;
    }
    double expected = (double) one / all * ((double) other / all);
    double share = (double) together / all;
    return StrictMath.log(share / expected) / -StrictMath.log(share);
  }
}
