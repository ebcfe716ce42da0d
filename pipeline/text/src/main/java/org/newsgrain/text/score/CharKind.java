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

  /** So many bits count the characters of a kind in a word; a longer word is no word. */
  private static final int COUNTER_BITS = 12;

  private static final int AFTER_WORDS = (UNSPACED * COUNTER_BITS) << 16;

  private static final byte[] KINDS = new byte[1 << 16];

  /**
   * By character, its lower case in the lower half and {@link #COUNTER_BITS} times its kind in the
   * upper one: all that reading a word takes, in one look.
   */
  private static final int[] READ = new int[1 << 16];

  static {
    for (int c = 0; c < KINDS.length; c++) {
      KINDS[c] = kind((char) c);
      READ[c] = ((KINDS[c] * COUNTER_BITS) << 16) | Character.toLowerCase((char) c);
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

  /** What {@link #stays}, {@link #one} and {@link #small} tell of a character. */
  static int read(char c) {
    return READ[c];
  }

  /** Whether the character stays within a word of letters, digits and marks. */
  static boolean stays(int read) {
    return read < AFTER_WORDS;
  }

  /** One in the counter of the character's kind, if it stays within a word. */
  static long one(int read) {
    return 1L << (read >>> 16);
  }

  /** How many of a kind were counted. */
  static int count(long counters, byte kind) {
    return (int) (counters >>> (kind * COUNTER_BITS)) & ((1 << COUNTER_BITS) - 1);
  }

  /** The character in lower case. */
  static char small(int read) {
    return (char) read;
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
