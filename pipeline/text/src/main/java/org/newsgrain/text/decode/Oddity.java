package org.newsgrain.text.decode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;

/**
 * Characters that a text has few of, and binary data read as text has many: controls, and where the
 * charset itself is in doubt also unassigned code points and bytes that could not be decoded.
 */
final class Oddity {

  /**
   * At most one odd character in so many. Evenly spread bytes have one control in ten; texts with
   * stray controls have far fewer than one in fifty.
   */
  private static final int FEW = 50;

  private Oddity() {}

  /** Whether at most one character in {@value #FEW} is a control other than white space. */
  static boolean hasFewControls(String text) {
    return (long) controls(text) * FEW <= text.length();
  }

  /** Whether at most one character in {@value #FEW} is odd in any way. */
  static boolean isRareIn(String text) {
    return (long) count(text) * FEW <= text.length();
  }

  /**
   * @throws NotTextException if {@code text}, read as {@code charset}, has many controls
   */
  static void requireFewControls(String text, String charset) throws NotTextException {
    if (!hasFewControls(text)) {
      throw new NotTextException(
          "%d of %d characters are control characters (read as %s)"
              .formatted(controls(text), text.length(), charset));
    }
  }

  /**
   * @throws NotTextException if {@code text}, read as {@code charset}, has many odd characters
   */
  static void requireFew(String text, String charset) throws NotTextException {
    if (!isRareIn(text)) {
      throw new NotTextException(
          "%d of %d characters are control characters, unassigned or malformed (read as %s)"
              .formatted(count(text), text.length(), charset));
    }
  }

  private static int controls(String text) {
    int controls = 0;
    char[] units = text.toCharArray();
    for (char c : units) {
      if (c < 0xA0 && isControl(c)) {
        controls++;
      }
    }
    return controls;
  }

  private static int count(String text) {
    return (int) text.codePoints().filter(Oddity::isOdd).count();
  }

  private static boolean isControl(int c) {
    return c < ' ' ? c < '\t' || c > '\r' : c >= 0x7F && c <= 0x9F && c != 0x85;
  }

  private static boolean isOdd(int c) {
    if (c < 0xA0) {
      return isControl(c);
    }
    int type = UCharacter.getType(c);
    return c == PlainText.REPLACEMENT
        || type == UCharacterCategory.UNASSIGNED
        || type == UCharacterCategory.SURROGATE;
  }
}
