package org.newsgrain.job.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a text that are separated by {@code \n}. */
final class TextLines {

  private final String text;
  private final int[] starts;

  TextLines(String text) {
    this.text = text;
    List<Integer> found = new ArrayList<>(List.of(0));
    for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
      found.add(feed + 1);
    }
    starts = found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** How many lines there are; behind a line feed at the end there is one more, which is empty. */
  int size() {
    return starts.length;
  }

  /** Which line {@code offset} is in, from 0. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Where line {@code line} starts, in UTF-16 units. */
  int start(int line) {
    return starts[line];
  }

  /** Line {@code line} without its line feed. */
  String line(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    return text.substring(starts[line], end);
  }

  /** Code points from the start of its line to {@code offset}. */
  int columnsBefore(int offset) {
    return text.codePointCount(starts[lineOf(offset)], offset);
  }
}
