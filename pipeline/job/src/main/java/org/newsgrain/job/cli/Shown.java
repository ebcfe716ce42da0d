package org.newsgrain.job.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;

/**
 * A line as a terminal may show it: what would move the cursor, change colours or turn the writing
 * round is spelled out, and very long lines are cut.
 *
 * @param text what to print
 * @param width how many columns that takes
 */
record Shown(String text, int width) {

  /** The code points of a line that are shown. */
  private static final int MOST = 1000;

  /** The line {@code content} as it is shown. */
  static Shown of(String content) {
    int all = content.codePointCount(0, content.length());
    int end = all <= MOST ? content.length() : content.offsetByCodePoints(0, MOST);
    StringBuilder text = new StringBuilder(end);
    int width = 0;
    for (int i = 0; i < end; ) {
      int c = content.codePointAt(i);
      int before = text.length();
      boolean spelled = isSpelled(c);
      text.append(spelled ? spelling(c) : Character.toString(c));
      width += spelled ? text.length() - before : columns(c);
      i += Character.charCount(c);
    }
    if (all > MOST) {
      String rest = String.format(Locale.ROOT, " ... and %,d more characters", all - MOST);
      text.append(rest);
      width += rest.length();
    }
    return new Shown(text.toString(), width);
  }

  /** As much from the start of {@code content} as fits into so many columns. */
  static Shown startOf(String content, int columns) {
    int end = 0;
    int width = 0;
    while (end < content.length()) {
      int c = content.codePointAt(end);
      width += of(Character.toString(c)).width();
      if (width > columns) {
        break;
      }
      end += Character.charCount(c);
    }
    return of(content.substring(0, end));
  }

  /** As much of the end of {@code content} as fits into so many columns. */
  static Shown endOf(String content, int columns) {
    int start = content.length();
    int width = 0;
    while (start > 0) {
      int c = content.codePointBefore(start);
      width += of(Character.toString(c)).width();
      if (width > columns) {
        break;
      }
      start -= Character.charCount(c);
    }
    return of(content.substring(start));
  }

  private static boolean isSpelled(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> c == 0xfeff || isTurning(c);
      default -> false;
    };
  }

  /** Whether it embeds, overrides or isolates a direction of writing. */
  private static boolean isTurning(int c) {
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
  }

  private static String spelling(int c) {
    return c == '\t' ? "\\t" : String.format(Locale.ROOT, c < 0x100 ? "\\x%02x" : "\\u%04x", c);
  }

  private static int columns(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }
}
