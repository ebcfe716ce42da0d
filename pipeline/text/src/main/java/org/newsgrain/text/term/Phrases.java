package org.newsgrain.text.term;

import java.util.function.IntPredicate;

/**
 * Runs of two or three words that may be a phrase: within one sentence and line, with nothing but
 * blanks between the words, and with no function word at either end.
 */
public final class Phrases {

  /** The longest phrase, in words. */
  public static final int LONGEST = 3;

  private Phrases() {}

  /** Takes each phrase that is found. */
  @FunctionalInterface
  public interface Sink {
    /** A phrase from token {@code first} to token {@code last}, both included. */
    void accept(int first, int last);
  }

  /**
   * Hands each phrase of the text to {@code sink}.
   *
   * @param isFunctionWord whether a token, by its number, is a word that holds others together
   * @param longest how many words a phrase may have, at least 2 for there to be any
   */
  public static void find(Tokens tokens, IntPredicate isFunctionWord, int longest, Sink sink) {
    for (int first = 0; first < tokens.size(); first++) {
      if (tokens.kind(first) != TokenKind.WORD || isFunctionWord.test(first)) {
        continue;
      }
      int last = first + 1;
      for (; last < tokens.size() && last - first < longest && follows(tokens, last); last++) {
        if (!isFunctionWord.test(last)) {
          sink.accept(first, last);
        }
      }
    }
  }

  private static boolean follows(Tokens tokens, int i) {
    if (tokens.kind(i) != TokenKind.WORD || tokens.startsSentence(i)) {
      return false;
    }
    for (int c = tokens.end(i - 1); c < tokens.start(i); c++) {
      if (!Character.isSpaceChar(tokens.text().charAt(c))) {
        return false;
      }
    }
    return true;
  }
}
