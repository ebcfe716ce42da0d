package org.newsgrain.text.clean;

import org.newsgrain.text.score.CharKind;

/** What single characters say about the text they stand in, in any script. */
final class Letters {

  private Letters() {}

  /** Whether {@code line} ends with what ends a sentence, quotes and brackets apart. */
  static boolean endsSentence(String line) {
    return CharKind.isFullStop(lastBeforeClosing(line, 0, line.length()));
  }

  /** The last character of a line that is neither white space nor a closing quote, or 0. */
  static char lastBeforeClosing(String text, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (!CharKind.isSpace(c) && !isQuoteOrBracket(c)) {
        return c;
      }
    }
    return 0;
  }

  /** The first letter or digit of {@code line} behind opening quotes and brackets, or 0. */
  static char firstBehindOpening(String line) {
    return firstBehindOpening(line, 0, line.length());
  }

  /** The first letter or digit of a line behind opening quotes and brackets, or 0. */
  static char firstBehindOpening(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!CharKind.isSpace(c) && !isQuoteOrBracket(c)) {
        return c;
      }
    }
    return 0;
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
