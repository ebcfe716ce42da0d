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

  private NormalForm() {}

  /** {@code text} in normal form C: itself where a look at each character says that it is. */
  static String of(String text) {
    return NFC.spanQuickCheckYes(text) == text.length() ? text : NFC.normalize(streamSafe(text));
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
