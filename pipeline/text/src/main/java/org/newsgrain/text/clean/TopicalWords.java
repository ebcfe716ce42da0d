package org.newsgrain.text.clean;

import java.util.HashSet;
import java.util.Set;

/** The long words of a short text, in their folded form: those that carry its topic. */
final class TopicalWords {

  /** Words of this length or more carry the topic of a text. */
  private static final int LONG = 6;

  private static final int BUCKETS = 1 << 10;

  private final Set<String> words = new HashSet<>();

  /** Whether a word begins with two letters of that bucket; most words of other texts don't. */
  private final boolean[] beginnings = new boolean[BUCKETS];

  private TopicalWords() {}

  static TopicalWords of(String text) {
    TopicalWords topical = new TopicalWords();
    for (String word : Names.words(text)) {
      String folded = Fold.of(word);
      if (folded.length() >= LONG) {
        topical.words.add(folded);
        topical.beginnings[bucket(folded.charAt(0), folded.charAt(1))] = true;
      }
    }
    return topical;
  }

  int size() {
    return words.size();
  }

  /** How many of them stand in {@code text} before {@code end}. */
  int sharedWith(String text, int end) {
    Set<String> shared = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= end && !words.isEmpty(); i++) {
      if (i == end || Names.separates(text.charAt(i))) {
        if (i > start && mayBeHere(text, start, i)) {
          String folded = Fold.of(text, start, i);
          if (words.contains(folded)) {
            shared.add(folded);
          }
        }
        start = i + 1;
      }
    }
    return shared.size();
  }

  /** Whether a look at the first letters leaves it open that a word is one of these. */
  private boolean mayBeHere(String text, int start, int end) {
    if (end - start < 3 || !FoldedChar.isLatin(text.charAt(start + 2))) {
      return true;
    }
    char first = text.charAt(start);
    char second = text.charAt(start + 1);
    boolean told = FoldedChar.isLatinLetter(first) && FoldedChar.isLatinLetter(second);
    return !told || beginnings[bucket(FoldedChar.simple(first), FoldedChar.simple(second))];
  }

  private static int bucket(char first, char second) {
    return (first * 31 + second) & (BUCKETS - 1);
  }
}
