package org.newsgrain.text.score;

/**
 * What the score makes of how often a line recurs: all that differs within a bin makes no
 * difference to any decision.
 */
public final class RecurrenceBins {

  private RecurrenceBins() {}

  /**
   * 0 unknown, 1 to 3 nowhere else of few or many, then by how many and how large a share.
   *
   * @param documents in how many documents of its source the line stands
   * @param of how many documents the source has, 0 if nothing is known of it
   */
  public static int recurs(int documents, int of) {
    if (of <= 1) {
      return 0;
    }
    if (documents <= 1) {
      return of < 5 ? 1 : of < 20 ? 2 : 3;
    }
    if (documents == 2) {
      return of < 5 ? 4 : 5;
    }
    boolean large = 5 * documents >= of;
    return documents < 5 ? (large ? 6 : 7) : large ? 8 : 9;
  }

  /**
   * 0 unknown, then by the number of sources.
   *
   * @param sources in how many sources the line stands
   * @param of how many documents its source has, 0 if nothing is known of it
   */
  public static int sources(int sources, int of) {
    return of == 0 ? 0 : sources <= 1 ? 1 : sources == 2 ? 2 : sources < 5 ? 3 : 4;
  }
}
