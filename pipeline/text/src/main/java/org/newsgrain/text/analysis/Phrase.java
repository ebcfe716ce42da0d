package org.newsgrain.text.analysis;

/** A term of several words. */
final class Phrase extends TermUses {

  private final Word[] words;
  private final String spelling;

  private Phrase(int number, Word[] words, String term, String spelling, String kind) {
    super(number, term, kind, words.length);
    this.words = words;
    this.spelling = spelling;
  }

  /** A new phrase of {@code words}, of which there are at least two. */
  static Phrase of(int number, Word[] words, String kind) {
    StringBuilder term = new StringBuilder(words[0].uses().term);
    for (int i = 1; i < words.length; i++) {
      term.append(' ').append(words[i].uses().term);
    }
    String spelling = spelling(words);
    boolean same = spelling.contentEquals(term);
    return new Phrase(number, words, same ? spelling : term.toString(), spelling, kind);
  }

  /** Whether the words from {@code first} are this phrase, in whatever spelling. */
  boolean isOf(Word[] text, int first, int length) {
    if (length != words.length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (words[i].uses().number != text[first + i].uses().number) {
        return false;
      }
    }
    return true;
  }

  /**
   * The first word, by its rank, under which the phrase is sorted. A blank stands before all that a
   * word may hold, so phrases are in the order of their names if they are in that of their words.
   */
  int firstRank() {
    return words[0].uses().rank;
  }

  /** The order of phrases with the same first word. */
  int compareRest(Phrase other) {
    int both = Math.min(words.length, other.words.length);
    for (int i = 1; i < both; i++) {
      int order = Integer.compare(words[i].uses().rank, other.words[i].uses().rank);
      if (order != 0) {
        return order;
      }
    }
    return words.length - other.words.length;
  }

  /** How the words from {@code first}, which are this phrase, are written. */
  String spelling(Word[] text, int first) {
    boolean same = true;
    for (int i = 0; i < words.length; i++) {
      same &= words[i].spelling().equals(text[first + i].spelling());
    }
    return same ? spelling : spelling(slice(text, first, words.length));
  }

  /** A copy of {@code length} words from {@code first}. */
  static Word[] slice(Word[] text, int first, int length) {
    Word[] words = new Word[length];
    System.arraycopy(text, first, words, 0, length);
    return words;
  }

  private static String spelling(Word[] words) {
    StringBuilder spelling = new StringBuilder(words[0].spelling());
    for (int i = 1; i < words.length; i++) {
      spelling.append(' ').append(words[i].spelling());
    }
    return spelling.toString();
  }
}
