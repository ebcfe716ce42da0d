package org.newsgrain.text.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Phrases by the first two characters of their key. */
final class LiteralIndex {

  private static final int MASK = 0xfff;

  private final BitSet known = new BitSet(MASK + 1);
  private final Map<Integer, List<Phrase>> byPair = new HashMap<>();

  /** Adds a phrase. A key of one character is found in no line. */
  void add(Phrase phrase) {
    if (phrase.key().length() > 1) {
      known.set(hash(phrase.key(), 0));
      byPair.computeIfAbsent(pair(phrase.key(), 0), key -> new ArrayList<>()).add(phrase);
    }
  }

  /**
   * The first phrase whose key stands in {@code text} and that {@code fits}, or null.
   *
   * @param places at how many places from the start of the text a key may begin
   */
  Phrase first(String text, Predicate<Phrase> fits, int places) {
    int end = Math.min(places, text.length() - 1);
    for (int i = 0; i < end; i++) {
      Phrase found = known.get(hash(text, i)) ? at(text, i, fits) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Phrase at(String text, int i, Predicate<Phrase> fits) {
    for (Phrase phrase : byPair.getOrDefault(pair(text, i), List.of())) {
      if (text.startsWith(phrase.key(), i) && fits.test(phrase)) {
        return phrase;
      }
    }
    return null;
  }

  private static int pair(String text, int i) {
    return text.charAt(i) << 16 | text.charAt(i + 1);
  }

  private static int hash(String text, int i) {
    return (text.charAt(i) * 61 + text.charAt(i + 1)) & MASK;
  }
}
