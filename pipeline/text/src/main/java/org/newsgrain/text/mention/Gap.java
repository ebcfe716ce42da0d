package org.newsgrain.text.mention;

import org.newsgrain.text.document.Span;

/** What stands between two words. */
enum Gap {
  /** White space only, within one paragraph. */
  BLANK,
  /** A full stop and white space, within one paragraph. */
  STOP,
  /** A comma and white space. */
  COMMA,
  /** A quotation mark, a bracket or a colon, with or without more. */
  QUOTE,
  /** A line feed, with or without more. */
  PARAGRAPH,
  /** Anything else: a dash, the edge of the text. */
  BREAK;

  static Gap between(String text, Span gap) {
    boolean stop = false;
    boolean comma = false;
    boolean other = false;
    for (int i = gap.start(); i < gap.end(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return PARAGRAPH;
      }
      if (isQuote(c)) {
        return QUOTE;
      }
      stop |= c == '.';
      comma |= c == ',';
      other |= c != '.' && c != ',' && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }
    if (other || (stop && comma) || gap.length() == 0) {
      return BREAK;
    }
    if (stop) {
      return STOP;
    }
    return comma ? COMMA : BLANK;
  }

  private static boolean isQuote(char c) {
    int type = Character.getType(c);
    return c == '"'
        || c == '\''
        || c == ':'
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION;
  }
}
