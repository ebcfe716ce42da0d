package org.newsgrain.text.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into pieces of a sentence or two, each of which is judged alone. Of a long text it
 * takes pieces at even distances, from the first characters to the last.
 */
final class Chunks {

  /** The most pieces of a text, so at most about 3,000 characters are looked at. */
  static final int MAX_CHUNKS = 12;

  private static final int SIZE = 240;

  /** How far a cut may move to fall between words. */
  private static final int SLACK = 40;

  private Chunks() {}

  /** The letters of each piece. */
  static List<Letters> of(CharSequence text) {
    return text.length() <= MAX_CHUNKS * SIZE ? all(text) : spread(text);
  }

  private static List<Letters> all(CharSequence text) {
    List<Letters> chunks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = cut(text, start + SIZE);
      chunks.add(Letters.of(text, start, end));
      start = end;
    }
    return chunks;
  }

  private static List<Letters> spread(CharSequence text) {
    List<Letters> chunks = new ArrayList<>();
    for (int i = 0; i < MAX_CHUNKS; i++) {
      long start = (text.length() - SIZE) * (long) i / (MAX_CHUNKS - 1);
      int from = start == 0 ? 0 : cut(text, (int) start);
      chunks.add(Letters.of(text, from, cut(text, from + SIZE)));
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
