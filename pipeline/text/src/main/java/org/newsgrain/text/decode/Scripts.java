package org.newsgrain.text.decode;

import java.lang.Character.UnicodeScript;

/** Whether letters side by side are of scripts that are written together. */
final class Scripts {

  private Scripts() {}

  /**
   * Whether {@code text} makes sense with {@code repaired} in place of what is between {@code
   * start} and {@code end}: no word in two alphabets, and nothing that no text has.
   */
  static boolean agree(String text, int start, String repaired, int end) {
    int before = start == 0 ? ' ' : text.codePointBefore(start);
    for (int i = 0; i < repaired.length(); i += Character.charCount(before)) {
      int c = repaired.codePointAt(i);
      boolean odd = Letter.of(c) == Letter.ODD && c != PlainText.REPLACEMENT && !isControl(c);
      if (odd || !agree(before, c)) {
        return false;
      }
      before = c;
    }
    return end == text.length() || agree(before, text.codePointAt(end));
  }

  /** A text misread twice has controls in between. */
  private static boolean isControl(int c) {
    return c < 0xA0;
  }

  private static boolean agree(int a, int b) {
    if (!Character.isLetter(a) || !Character.isLetter(b)) {
      return true;
    }
    UnicodeScript one = UnicodeScript.of(a);
    UnicodeScript other = UnicodeScript.of(b);
    return one == other || !isAlphabet(one) || !isAlphabet(other);
  }

  private static boolean isAlphabet(UnicodeScript script) {
    return switch (script) {
      case COMMON, INHERITED, HAN, HIRAGANA, KATAKANA -> false;
      default -> true;
    };
  }
}
