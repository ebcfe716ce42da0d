package org.newsgrain.text.score;

/** Kinds of characters, in any script; a table answers for each UTF-16 unit. */
public final class CharKind {

  // what stands in words of letters and digits comes first
  static final byte SMALL = 0;
  static final byte CAPITAL = 1;
  static final byte CASELESS = 2;
  static final byte DIGIT = 3;
  static final byte MARK = 4;
  static final byte UNSPACED = 5;
  static final byte SPACE = 6;
  static final byte QUOTE = 7;
  static final byte STOP = 8;
  static final byte OTHER = 9;

  private static final byte[] KINDS = new byte[1 << 16];
  private static final char[] SMALL_FORMS = new char[1 << 16];

  static {
    for (int c = 0; c < KINDS.length; c++) {
      KINDS[c] = kind((char) c);
      SMALL_FORMS[c] = Character.toLowerCase((char) c);
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
    if (!Character.isLetter(c)) {
      return "\"'*_".indexOf(c) >= 0 ? QUOTE : OTHER;
    }
    if (isUnspacedScript(c)) {
      return UNSPACED;
    }
    boolean isCapital = Character.toLowerCase(c) != c;
    return isCapital ? CAPITAL : Character.isLowerCase(c) ? SMALL : CASELESS;
  }

  /** Han, kana, bopomofo, Thai and Lao: scripts without blanks between words. */
  private static boolean isUnspacedScript(char c) {
    return (c >= '\u2e80' && c < '\uac00') || (c >= '\u0e00' && c < '\u0f00');
  }

  /** The kind of {@code c}. */
  static byte of(char c) {
    return KINDS[c];
  }

  /** {@code c} in lower case. */
  static char small(char c) {
    return SMALL_FORMS[c];
  }

  static boolean isLetterOrDigit(char c) {
    byte kind = KINDS[c];
    return kind <= DIGIT || kind == UNSPACED;
  }

  static boolean isDigit(char c) {
    return KINDS[c] == DIGIT;
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
