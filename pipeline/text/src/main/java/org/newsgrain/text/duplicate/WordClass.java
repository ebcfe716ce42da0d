package org.newsgrain.text.duplicate;

/**
 * What a character is for the comparison of texts, looked up in a table for the Basic Multilingual
 * Plane. Punctuation of any kind parts words, within words too: copies differ in their apostrophes
 * and hyphens.
 */
final class WordClass {

  /** Parts words. */
  static final int BREAK = 0;

  /** Part of a word. */
  static final int LETTER = 1;

  /** A word of its own: a letter of a script that is written without blanks. */
  static final int WORD = 2;

  /** Not there at all, such as the soft hyphen. */
  static final int IGNORED = 3;

  /** A code point takes the bits below the class. */
  private static final int CLASS_SHIFT = 24;

  private static final int[] BMP = new int[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < BMP.length; c++) {
      BMP[c] = derive(c);
    }
  }

  private WordClass() {}

  /** The class and the lower case of {@code codePoint}, in one number. */
  static int letter(int codePoint) {
    return codePoint < BMP.length ? BMP[codePoint] : derive(codePoint);
  }

  /** The class in {@code letter}. */
  static int of(int letter) {
    return letter >>> CLASS_SHIFT;
  }

  /** The lower case in {@code letter}, by Unicode's rules and no language's. */
  static int lower(int letter) {
    return letter & ((1 << CLASS_SHIFT) - 1);
  }

  private static int derive(int codePoint) {
    return deriveClass(codePoint) << CLASS_SHIFT | Character.toLowerCase(codePoint);
  }

  private static int deriveClass(int codePoint) {
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
