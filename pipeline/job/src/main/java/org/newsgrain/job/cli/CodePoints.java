package org.newsgrain.job.cli;

/** Offsets in UTF-16 units to offsets in code points, as other languages count. */
final class CodePoints {

  private final int[] before;

  CodePoints(String text) {
    before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (second ? 0 : 1);
    }
  }

  /** How many code points begin before {@code unit}. */
  int before(int unit) {
    return before[unit];
  }
}
