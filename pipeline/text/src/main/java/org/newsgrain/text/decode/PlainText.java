package org.newsgrain.text.decode;

/**
 * What holds of every text inside Newsgrain, made so once, at the door:
 *
 * <ul>
 *   <li>lines are separated by {@code \n} alone; {@code \r\n}, {@code \r}, vertical tab, form feed,
 *       U+0085, U+2028 and U+2029 become one;
 *   <li>other control characters but the tab are gone, and so are characters that only steer the
 *       display: soft hyphen, zero width space, byte order mark, word joiner, direction marks,
 *       marks of annotations, tags, and what Unicode says is no character. ZERO WIDTH (NON-)JOINER
 *       stay, they spell words in Persian and Indic scripts, and so do the variation selectors of
 *       emoji;
 *   <li>surrogates come in pairs, a lone one is U+FFFD;
 *   <li>normal form C. NO-BREAK SPACE and other compatibility characters stay as they are.
 * </ul>
 *
 * <p>Text that came in as text, in a JSON record for instance, has to pass here as well. Applying
 * it twice changes nothing.
 */
public final class PlainText {

  /** U+FFFD, which stands for what could not be decoded. */
  static final char REPLACEMENT = '\uFFFD';

  private static final char SOFT_HYPHEN = 0xAD;
  private static final char ARABIC_LETTER_MARK = 0x61C;
  private static final char SURROGATES = 0xD800;
  private static final char BYTE_ORDER_MARK = 0xFEFF;

  private PlainText() {}

  /** The plain form of {@code text}: itself where there is nothing to change. */
  public static String of(String text) {
    char[] units = text.toCharArray();
    int clean = nextUnclean(units, 0);
    return NormalForm.of(clean == units.length ? text : cleaned(units, clean));
  }

  /** The first unit from {@code from} on that may not stay, or the text's length. */
  private static int nextUnclean(char[] text, int from) {
    int i = from;
    while (i < text.length) {
      char c = text[i];
      if (!isUnclean(c)) {
        i++;
      } else if (isPair(text, i) && !isUncleanPair(Character.codePointAt(text, i))) {
        i += 2;
      } else {
        return i;
      }
    }
    return i;
  }

  private static boolean isPair(char[] text, int i) {
    return i + 1 < text.length
        && Character.isHighSurrogate(text[i])
        && Character.isLowSurrogate(text[i + 1]);
  }

  private static String cleaned(char[] text, int first) {
    StringBuilder clean = new StringBuilder(text.length);
    int start = 0;
    int i = first;
    while (i < text.length) {
      clean.append(text, start, i - start);
      char c = text[i];
      if (isNewline(c)) {
        clean.append('\n');
      } else if (Character.isSurrogate(c) && !isPair(text, i)) {
        clean.append(REPLACEMENT);
      }
      boolean two = isPair(text, i) || (c == '\r' && i + 1 < text.length && text[i + 1] == '\n');
      start = two ? i + 2 : i + 1;
      i = nextUnclean(text, start);
    }
    return clean.append(text, start, text.length - start).toString();
  }

  private static boolean isUnclean(char c) {
    if (c < 0x7F) {
      return c < ' ' && c != '\n' && c != '\t';
    }
    if (c < 0x2000) {
      return c <= 0x9F || c == SOFT_HYPHEN || c == ARABIC_LETTER_MARK;
    }
    return c <= 0x206F ? isInvisiblePunctuation(c) : c >= SURROGATES && isUncleanBeyond(c);
  }

  private static boolean isUncleanBeyond(char c) {
    return Character.isSurrogate(c)
        || c == BYTE_ORDER_MARK
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || isNoncharacter(c);
  }

  /** U+FDD0 to U+FDEF and the last two of each plane: never characters, for use inside programs. */
  private static boolean isNoncharacter(int codePoint) {
    return (codePoint >= 0xFDD0 && codePoint <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE;
  }

  /**
   * Whether a pair of surrogates may not stay: tags, as hidden text is made of, and no characters.
   */
  private static boolean isUncleanPair(int codePoint) {
    return (codePoint >= 0xE0000 && codePoint <= 0xE007F) || isNoncharacter(codePoint);
  }

  /** Of U+2000 to U+206F: zero width space, direction marks, separators, invisible operators. */
  private static boolean isInvisiblePunctuation(char c) {
    return c == 0x200B
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E)
        || c >= 0x2060;
  }

  private static boolean isNewline(char c) {
    return (c >= 0x0B && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}
