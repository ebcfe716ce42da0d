package org.newsgrain.text.clean;

import org.newsgrain.text.score.CharKind;

/** What single characters say about the text they stand in, in any script. */
final class Letters {

  private Letters() {}

  /** Whether {@code line} ends with what ends a sentence, quotes and brackets apart. */
  static boolean endsSentence(String line) {
    return CharKind.isFullStop(lastBeforeClosing(line));
  }

  /** The last character that is neither white space nor a closing quote or bracket, or 0. */
  static char lastBeforeClosing(String line) {
    for (int i = line.length() - 1; i >= 0; i--) {
      char c = line.charAt(i);
      if (!CharKind.isSpace(c) && !isQuoteOrBracket(c)) {
        return c;
      }
    }
    return 0;
  }

  /** The first letter or digit of {@code line} behind opening quotes and brackets, or 0. */
  static char firstBehindOpening(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!CharKind.isSpace(c) && !isQuoteOrBracket(c)) {
        return c;
      }
    }
    return 0;
  }

  /** The index of the first character that is not white space, or the length of {@code line}. */
  static int firstVisible(String line) {
    int i = 0;
    while (i < line.length() && CharKind.isSpace(line.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether the first letter says that the script is written without blanks between words. */
  static boolean isUnspaced(String line) {
    return isUnspaced(firstBehindOpening(line));
  }

  /** Whether {@code c} belongs to a script written without blanks between words. */
  static boolean isUnspaced(char c) {
    return (c >= '\u2e80' && c < '\uac00') || (c >= '\u0e00' && c < '\u0e80');
  }

  private static boolean isQuoteOrBracket(char c) {
    return switch (c) {
      case '"', '\'', ')', ']', '(', '[', '*', '_' -> true;
      default -> c > 127 && isQuoteOrBracketType(Character.getType(c));
    };
  }

  private static boolean isQuoteOrBracketType(int type) {
    return type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION;
  }
}
