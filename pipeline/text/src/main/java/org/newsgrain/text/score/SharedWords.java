package org.newsgrain.text.score;

import java.util.Arrays;

/**
 * What was found of the words that lines share with the running text, the title and the lead. It
 * holds as long as these are the same, which they mostly are when some lines have been taken away.
 */
final class SharedWords {

  /** The lines of the title, the lead, and all running text. */
  private int[] body = new int[0];

  /** By line, what {@link #put} was given, or 0. */
  private final int[] byLine;

  SharedWords(int lines) {
    this.byLine = new int[lines];
  }

  /** Forgets everything if the lines to compare with are others than before. */
  void compareWith(int[] lines) {
    if (!Arrays.equals(body, lines)) {
      body = lines;
      Arrays.fill(byLine, 0);
    }
  }

  /** What was found of a line, or 0. */
  int get(int line) {
    return byLine[line];
  }

  /** Keeps what was found of a line, a number other than 0. */
  void put(int line, int found) {
    byLine[line] = found;
  }
}
