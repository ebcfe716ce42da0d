package org.newsgrain.text.mention;

import java.util.BitSet;
import org.newsgrain.text.name.Lexicon;
import org.newsgrain.text.name.Shape;
import org.newsgrain.text.name.WordClass;

/**
 * Finds the words whose capitals say nothing because all words around them have one: headlines in
 * title case, also in the middle of a paragraph, and text in capitals.
 */
final class Headlines {

  private static final int SHORTEST = 4;
  private static final int SHORTEST_SHOUT = 3;
  private static final double SHARE = 0.7;
  private static final double SHARE_OF_ALL = 0.4;
  private static final double SHARE_OF_SENTENCE = 0.95;

  private final Words words;
  private final Lexicon lexicon;
  private final BitSet found = new BitSet();

  private Headlines(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  static BitSet of(Words words, Lexicon lexicon) {
    Headlines headlines = new Headlines(words, lexicon);
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.gap(i) == Gap.PARAGRAPH) {
        headlines.readParagraph(start, i);
        start = i;
      }
    }
    return headlines.found;
  }

  private void readParagraph(int start, int end) {
    if (!lexicon.capitalNouns() && isTitleCase(start, end)) {
      found.set(start, end);
      return;
    }
    int first = start;
    for (int i = start; i <= end; i++) {
      if (i == end || !words.isCapitalised(i) || words.gap(i) == Gap.STOP) {
        readStretch(first, i);
        first = i < end && words.isCapitalised(i) ? i : i + 1;
      }
    }
  }

  private boolean isTitleCase(int start, int end) {
    int capitals = 0;
    for (int i = start; i < end; i++) {
      capitals += words.isCapitalised(i) ? 1 : 0;
    }
    if (capitals < SHORTEST || capitals < SHARE_OF_ALL * (end - start)) {
      return false;
    }
    int others = 0;
    for (int i = start; i < end; i++) {
      boolean other =
          !words.isCapitalised(i) && !lexicon.is(WordClass.FUNCTION_WORD, words.string(i));
      others += other ? 1 : 0;
    }
    double share = endsSentence(end - 1) ? SHARE_OF_SENTENCE : SHARE;
    return capitals > share * (capitals + others);
  }

  private boolean endsSentence(int last) {
    int end = words.part(last).end();
    return end < words.text().length() && ".?!".indexOf(words.text().charAt(end)) >= 0;
  }

  /** A stretch of capitalised words is a headline if a small word is among them. */
  private void readStretch(int start, int end) {
    int shouts = 0;
    boolean smallWord = false;
    for (int i = start; i < end; i++) {
      shouts += words.shape(i) == Shape.UPPER ? 1 : 0;
      smallWord |= i > start && lexicon.is(WordClass.FUNCTION_WORD, words.string(i));
    }
    boolean titleCase = end - start >= SHORTEST && smallWord && !lexicon.capitalNouns();
    if (titleCase || (shouts >= SHORTEST_SHOUT && shouts == end - start)) {
      found.set(start, end);
    }
  }
}
