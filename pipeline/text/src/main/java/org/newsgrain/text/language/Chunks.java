package org.newsgrain.text.language;

import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.document.Span;

/**
 * Cuts a text into pieces of a sentence or two, each of which is judged alone. Of a text that is
 * too long for the number of pieces wanted it takes some at even distances, from the first
 * characters to the last.
 */
final class Chunks {

  private static final int SIZE = 240;

  /** How far a cut may move to fall between words. */
  private static final int SLACK = 40;

  private Chunks() {}

  /** Each of at most {@code most} pieces, at least 2. */
  static List<Span> of(CharSequence text, int most) {
    return isWhole(text, most) ? all(text) : spread(text, most);
  }

  /** Whether {@code most} pieces are all of the text. */
  static boolean isWhole(CharSequence text, int most) {
    return text.length() <= most * SIZE;
  }

  private static List<Span> all(CharSequence text) {
    List<Span> chunks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = cut(text, start + SIZE);
      chunks.add(new Span(start, end));
      start = end;
    }
    return chunks;
  }

  private static List<Span> spread(CharSequence text, int most) {
    List<Span> chunks = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      long start = (text.length() - SIZE) * (long) i / (most - 1);
      int from = start == 0 ? 0 : cut(text, (int) start);
      chunks.add(new Span(from, cut(text, from + SIZE)));
    }
    return chunks;
  }

  /** The next place between words, or as far as a cut may move, but not inside a character. */
  private static int cut(CharSequence text, int position) {
    int limit = Math.min(text.length(), position + SLACK);
    int end = Math.min(position, text.length());
    while (end < limit && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    boolean splitsPair = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return splitsPair ? end + 1 : end;
  }
}
