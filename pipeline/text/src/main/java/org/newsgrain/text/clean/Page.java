package org.newsgrain.text.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The lines of a text, or those of them that are left, and how they are wrapped. */
final class Page {

  private final String whole;
  private final List<TextLine> lines;
  private final Wrapping wrapping;

  /** Whether the lines tile the whole text, so that their offsets are those of the page. */
  private final boolean isWhole;

  /** What is left of the text and where each line starts in it, once that was asked for. */
  private String text;

  private int[] starts;

  private Page(String whole, List<TextLine> lines, boolean isWhole) {
    this.whole = whole;
    this.lines = lines;
    this.wrapping = Wrapping.of(lines);
    this.isWhole = isWhole;
  }

  /** Splits a text into lines. A line feed at its end starts no further line. */
  static Page of(String text) {
    List<TextLine> lines = new ArrayList<>(16 + text.length() / 64);
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      TextLine line = TextLine.of(text, lines.size(), start, feed < 0 ? text.length() : feed);
      lines.add(line);
      start = line.next();
    }
    return new Page(text, lines, true);
  }

  /** The page with only those lines that {@code stays} accepts; they keep their numbers. */
  Page only(Predicate<TextLine> stays) {
    List<TextLine> rest = new ArrayList<>(lines.size());
    for (TextLine line : lines) {
      if (stays.test(line)) {
        rest.add(line);
      }
    }
    return rest.size() == lines.size() ? this : new Page(whole, rest, false);
  }

  /** Its text, its lines separated by {@code \n}. */
  String text() {
    if (text == null) {
      text = isWhole ? whole : left();
    }
    return text;
  }

  private String left() {
    StringBuilder left = new StringBuilder(whole.length());
    for (TextLine line : lines) {
      left.append(whole, line.start(), line.next());
    }
    return left.toString();
  }

  /** All its lines; together they tile its text. */
  List<TextLine> lines() {
    return lines;
  }

  /** Which line breaks are soft. */
  Wrapping wrapping() {
    return wrapping;
  }

  /** Where the line at {@code index} starts in {@link #text}. */
  int start(int index) {
    if (isWhole) {
      return lines.get(index).start();
    }
    if (starts == null) {
      starts = starts();
    }
    return starts[index];
  }

  private int[] starts() {
    int[] all = new int[lines.size()];
    for (int i = 1; i < all.length; i++) {
      TextLine before = lines.get(i - 1);
      all[i] = all[i - 1] + before.next() - before.start();
    }
    return all;
  }

  /** The index of the first line that is not blank, or the number of lines. */
  int firstLine() {
    return after(-1);
  }

  /** The index of the first line of running text, or the number of lines. */
  int firstProse() {
    int i = 0;
    while (i < lines.size() && !lines.get(i).isProse()) {
      i++;
    }
    return i;
  }

  /** The index of the last line of running text, or -1. */
  int lastProse() {
    int i = lines.size() - 1;
    while (i >= 0 && !lines.get(i).isProse()) {
      i--;
    }
    return i;
  }

  /** The index of the next line after {@code index} that is not blank, or the number of lines. */
  int after(int index) {
    int i = index + 1;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  /** The index of the last line before {@code index} that is not blank, or -1. */
  int before(int index) {
    int i = index - 1;
    while (i >= 0 && lines.get(i).isBlank()) {
      i--;
    }
    return i;
  }

  /** Whether any line ends a sentence. */
  boolean hasSentence() {
    return lines.stream().anyMatch(TextLine::endsSentence);
  }

  /** Whether there is nothing to read on it. */
  boolean isBlank() {
    return firstLine() == lines.size();
  }

  /** The index of the line in which {@code offset} of the text lies. */
  int lineAt(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (start(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
