package org.newsgrain.text.decode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** Unicode normal form C, by ICU's data and not the JDK's, which change with its version. */
final class NormalForm {

  /** COMBINING GRAPHEME JOINER: invisible, and marks are never reordered across it. */
  private static final char JOINER = 0x34F;

  /** The most combining marks in a row, after the Stream-Safe Text Format of UAX #15. */
  private static final int MARKS = 30;

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /** In place of a combining class: ICU has to look. */
  private static final int DOUBTFUL = 0xFF;

  /** In place of a combining class: a letter before may take the mark in. */
  private static final int COMPOSING = 0xFE;

  /** Combining classes of UTF-16 units, because to ask ICU for each takes its time. */
  private static final byte[] CLASSES = new byte[1 << 16];

  static {
    for (int c = 0; c < CLASSES.length; c++) {
      CLASSES[c] = (byte) combiningClass(c);
    }
  }

  private NormalForm() {}

  private static int combiningClass(int unit) {
    if (Character.isHighSurrogate((char) unit)) {
      return arePictures(unit) ? 0 : DOUBTFUL;
    }
    String text = Character.toString(unit);
    if (NFC.spanQuickCheckYes(text) == text.length()) {
      return UCharacter.getCombiningClass(unit);
    }
    return NFC.isNormalized(text) ? COMPOSING : DOUBTFUL;
  }

  /** Of what takes two units only pictures are common in the news. */
  private static boolean arePictures(int high) {
    return high >= 0xD83C && high <= 0xD83E;
  }

  /** {@code text} in normal form C: itself where a look at each character says that it is. */
  static String of(String text) {
    return isCertain(text) || NFC.spanQuickCheckYes(text) == text.length()
        ? text
        : NFC.normalize(streamSafe(text));
  }

  /** Whether no unit is in doubt and marks are in order. */
  private static boolean isCertain(String text) {
    char[] units = text.toCharArray();
    int before = 0;
    for (int i = 0; i < units.length; i++) {
      int combiningClass = CLASSES[units[i]] & 0xFF;
      if (combiningClass != 0) {
        if (combiningClass == COMPOSING && before == 0 && i > 0 && areApart(units, i)) {
          combiningClass = UCharacter.getCombiningClass(units[i]);
        }
        if (combiningClass < before || combiningClass >= COMPOSING) {
          return false;
        }
      }
      before = combiningClass;
    }
    return true;
  }

  /** Whether a letter does not take in the mark at {@code i}: Hindi and Persian have many such. */
  private static boolean areApart(char[] text, int i) {
    return NFC.getRawDecomposition(text[i - 1]) == null
        && NFC.composePair(text[i - 1], text[i]) < 0;
  }

  /** Whether {@code text} has characters that one before them may take in. */
  static boolean mayCompose(String text) {
    return text.chars().anyMatch(c -> (CLASSES[c] & 0xFF) == COMPOSING);
  }

  /** Breaks up long runs of marks: sorting each run into its order takes quadratic time. */
  private static String streamSafe(String text) {
    StringBuilder safe = null;
    int run = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      run = UCharacter.getCombiningClass(text.codePointAt(i)) == 0 ? 0 : run + 1;
      if (run > MARKS) {
        safe = safe == null ? new StringBuilder(text.length() + 16) : safe;
        safe.append(text, start, i).append(JOINER);
        start = i;
        run = 1;
      }
    }
    return safe == null ? text : safe.append(text, start, text.length()).toString();
  }
}
