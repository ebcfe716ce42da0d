package org.newsgrain.text.score;

/** Kinds of characters, in any script; a table answers for each UTF-16 unit. */
public final class CharKind {

  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte MARK = 3;
  private static final byte SPACE = 4;
  private static final byte UNSPACED = 5;
  private static final byte QUOTE = 6;
  private static final byte STOP = 7;
  private static final byte OTHER = 0;

  private static final byte[] KINDS = new byte[1 << 16];

  static {
    for (int c = 0; c < KINDS.length; c++) {
      KINDS[c] = kind((char) c);
    }
  }

  private CharKind() {}

  private static byte kind(char c) {
    if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    if (".!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\u037e".indexOf(c) >= 0) {
      return STOP;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK ->
          isUnspacedScript(c) ? UNSPACED : MARK;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION ->
          QUOTE;
      case Character.FORMAT, Character.SURROGATE -> OTHER;
      default -> letter(c);
    };
  }

  private static byte letter(char c) {
    if (Character.isLetter(c)) {
      return isUnspacedScript(c) ? UNSPACED : LETTER;
    }
    return "\"'*_".indexOf(c) >= 0 ? QUOTE : OTHER;
  }

  /** Han, kana, bopomofo, Thai and Lao: scripts without blanks between words. */
  private static boolean isUnspacedScript(char c) {
    return (c >= '\u2e80' && c < '\uac00') || (c >= '\u0e00' && c < '\u0f00');
  }

  static boolean isLetterOrDigit(char c) {
    byte kind = KINDS[c];
    return kind == LETTER || kind == DIGIT || kind == UNSPACED;
  }

  static boolean isDigit(char c) {
    return KINDS[c] == DIGIT;
  }

  static boolean isMark(char c) {
    return KINDS[c] == MARK;
  }

  /** Whether {@code c} is white space, no-break spaces included. */
  public static boolean isSpace(char c) {
    return KINDS[c] == SPACE;
  }

  static boolean isUnspaced(char c) {
    return KINDS[c] == UNSPACED;
  }

  /** Whether {@code c} ends a sentence. */
  public static boolean isFullStop(char c) {
    return KINDS[c] == STOP;
  }

  static boolean isQuoteOrBracket(char c) {
    return KINDS[c] == QUOTE;
  }
}
