package org.newsgrain.text.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lines of a text, and how they are wrapped.
 *
 * @param text the text, its lines separated by {@code \n}
 * @param lines all its lines; together they tile it
 * @param wrapping which line breaks are soft
 */
record Page(String text, List<TextLine> lines, Wrapping wrapping) {

  /** Splits a text into lines. A line feed at its end starts no further line. */
  static Page of(String text) {
    List<TextLine> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      TextLine line = TextLine.of(text, lines.size(), start, feed < 0 ? text.length() : feed);
      lines.add(line);
      start = line.next();
    }
    return of(text, lines);
  }

  private static Page of(String text, List<TextLine> lines) {
    return new Page(text, List.copyOf(lines), Wrapping.of(lines));
  }

  /** The page with only those lines that {@code stays} accepts; they keep their numbers. */
  Page only(Predicate<TextLine> stays) {
    StringBuilder kept = new StringBuilder(text.length());
    List<TextLine> rest = new ArrayList<>();
    for (TextLine line : lines) {
      if (stays.test(line)) {
        rest.add(line.movedTo(kept.length()));
        kept.append(text, line.start(), line.next());
      }
    }
    return of(kept.toString(), rest);
  }

  /** The index of the first line that is not blank, or the number of lines. */
  int firstLine() {
    return firstThat(line -> !line.isBlank());
  }

  /** The index of the first line of running text, or the number of lines. */
  int firstProse() {
    return firstThat(TextLine::isProse);
  }

  /** The index of the last line of running text, or -1. */
  int lastProse() {
    int i = lines.size() - 1;
    while (i >= 0 && !lines.get(i).isProse()) {
      i--;
    }
    return i;
  }

  private int firstThat(Predicate<TextLine> wanted) {
    int i = 0;
    while (i < lines.size() && !wanted.test(lines.get(i))) {
      i++;
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
      if (lines.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
