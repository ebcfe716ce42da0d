package org.newsgrain.text.duplicate;

/**
 * What a character is for the comparison of texts, as one byte, looked up in a table for the Basic
 * Multilingual Plane. Punctuation of any kind parts words, within words too: copies differ in their
 * apostrophes and hyphens.
 */
final class WordClass {

  /** Parts words. */
  static final byte BREAK = 0;

  /** Part of a word. */
  static final byte LETTER = 1;

  /** A word of its own: a letter of a script that is written without blanks. */
  static final byte WORD = 2;

  /** Not there at all, such as the soft hyphen. */
  static final byte IGNORED = 3;

  private static final byte[] BMP = new byte[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < BMP.length; c++) {
      BMP[c] = derive(c);
    }
  }

  private WordClass() {}

  /** The class of {@code codePoint}. */
  static byte of(int codePoint) {
    return codePoint < BMP.length ? BMP[codePoint] : derive(codePoint);
  }

  private static byte derive(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.OTHER_LETTER -> isUnspaced(codePoint) ? WORD : LETTER;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER ->
          LETTER;
      case Character.FORMAT -> IGNORED;
      default -> BREAK;
    };
  }

  private static boolean isUnspaced(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
