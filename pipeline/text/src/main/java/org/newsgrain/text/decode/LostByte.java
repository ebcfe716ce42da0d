package org.newsgrain.text.decode;

/**
 * Sequences of UTF-8 that lost their last byte after they were misread: a no-break space that
 * became a blank, a control character that was dropped. Looked for only in text that was certainly
 * misread, and put back only where one character can have been meant.
 */
final class LostByte {

  private LostByte() {}

  /** Appends what stands at {@code i}, restored if need be; returns how many characters it was. */
  static int restore(char[] text, int i, Misreading misreading, StringBuilder restored) {
    boolean blank = i + 1 < text.length && text[i + 1] == ' ';
    int lead = misreading.toByte(text[i]);
    if (lead == 0xC3 && blank && !followsCapital(text, i)) {
      restored.append('à');
      boolean twoBlanks = i + 2 < text.length && text[i + 2] == ' ';
      return twoBlanks ? 2 : 1;
    }
    if (lead == 0xD0 && blank && i + 3 < text.length && misreading.length(text, i + 2) == 2) {
      restored.append('Р');
      return 2;
    }
    if (lead == 0xC2 && blank && !followsCapital(text, i)) {
      return 1;
    }
    if (lead == 0xE2 && isQuote(text, i, misreading)) {
      restored.append('”');
      return 2;
    }
    restored.append(text[i]);
    return 1;
  }

  /** In capitals, letters such as Ã stand for themselves. */
  private static boolean followsCapital(char[] text, int i) {
    return i > 0 && Character.isUpperCase(text[i - 1]);
  }

  /** Of the punctuation that begins so, only this has a last byte that windows-1252 leaves out. */
  private static boolean isQuote(char[] text, int i, Misreading misreading) {
    return i + 1 < text.length
        && misreading.toByte(text[i + 1]) == 0x80
        && (i + 2 == text.length || misreading.toByte(text[i + 2]) < 0);
  }
}
