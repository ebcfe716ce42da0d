package org.newsgrain.text.clean;

/** Single characters as {@link Fold} sees them. */
final class FoldedChar {

  /** Stands for every number. */
  static final char NUMBER = '#';

  /** The letter whose capitals are two. */
  static final char SHARP_S = '\u00df';

  private static final char LATIN_END = '\u0250';

  /** Signs that fold to themselves, whatever stands around them. */
  private static final String THEMSELVES = "-'/!?;&%@\\_$^`|=";

  /** What letters, the blank and some signs fold to; 0 for all that needs a closer look. */
  private static final char[] SIMPLE = new char[1 << 16];

  static {
    for (int c = 0; c < SIMPLE.length; c++) {
      char sign = sign((char) c);
      SIMPLE[c] = Character.isLetter(sign) && folded(sign) != SHARP_S ? folded(sign) : 0;
    }
    for (char c : (" " + THEMSELVES).toCharArray()) {
      SIMPLE[c] = c;
    }
  }

  private FoldedChar() {}

  /** What a letter, the blank or a sign folds to; 0 if that needs a closer look. */
  static char simple(char c) {
    return SIMPLE[c];
  }

  /** Whether {@code c} is of the blocks up to Latin Extended-B, in which nothing is composed. */
  static boolean isLatin(char c) {
    return c < LATIN_END;
  }

  /** Whether {@code c} is a Latin letter that folds to one letter, whatever stands around it. */
  static boolean isLatinLetter(char c) {
    return c < LATIN_END && SIMPLE[c] != 0 && Character.isLetter(c);
  }

  /** The sign that one of another width or script stands for, else the character. */
  static char sign(char c) {
    if (c <= 127) {
      return c;
    }
    if (c >= '\uff01' && c <= '\uff5e') {
      return (char) (c - 0xfee0);
    }
    return switch (c) {
      case '\u060c', '\u066c' -> ',';
      case '\u066b' -> '.';
      case '\u061b' -> ';';
      case '\u061f' -> '?';
      case '\u24b8', '\u24d2' -> '\u00a9';
      // geresh and gershayim
      case '\u05f3' -> '\'';
      case '\u05f4' -> '"';
      default -> c;
    };
  }

  /** What a letter folds to, or {@link FoldedLetter#SILENT}. */
  static char folded(char letter) {
    return letter <= 127 ? Character.toLowerCase(letter) : FoldedLetter.of(letter);
  }

  /** Whether {@code c} is a digit of any script. */
  static boolean isDigit(char c) {
    return c <= '9' ? c >= '0' : c > 127 && Character.isDigit(c);
  }

  /** Whether {@code c} may stand at either end of a folded line. */
  static boolean speaks(char c) {
    return c == NUMBER || c == '\u00a9' || Character.isLetter(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    return c > 127
        && (Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK);
  }
}
