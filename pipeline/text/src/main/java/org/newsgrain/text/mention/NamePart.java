package org.newsgrain.text.mention;

import org.newsgrain.text.document.Span;

/**
 * Which part of a word can be a name: "Putin" of "Putin-samtalen", "Warsaw" of "Warsaw-based",
 * "Moscow" of "Moscow’s", "Italie" of "l’Italie".
 */
final class NamePart {

  private NamePart() {}

  /** The part of {@code text} from {@code start} to {@code end}, or all of it if nothing else. */
  static Span of(String text, int start, int end) {
    int from = afterElision(text, start, end);
    int to = beforePossessive(text, from, end);
    to = beforeSmallTail(text, from, to);
    if (!isCapital(text, from)) {
      int head = afterSmallHead(text, from, to);
      from = head < 0 ? from : head;
    }
    return new Span(from, to);
  }

  private static int beforePossessive(String text, int start, int end) {
    boolean possessive =
        end - start > 2
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
            && isApostrophe(text.charAt(end - 2));
    return possessive ? end - 2 : end;
  }

  private static int afterElision(String text, int start, int end) {
    int limit = Math.min(end - 1, start + 5);
    for (int i = start + 1; i < limit; i++) {
      if (isApostrophe(text.charAt(i))) {
        boolean small = Character.isLowerCase(text.charAt(start));
        return small && isCapital(text, i + 1) ? i + 1 : start;
      }
    }
    return start;
  }

  /** Cuts at the first hyphen after which no part starts with a capital. */
  private static int beforeSmallTail(String text, int start, int end) {
    int cut = end;
    for (int i = end - 2; i > start; i--) {
      if (isHyphen(text.charAt(i))) {
        if (isCapital(text, i + 1)) {
          break;
        }
        cut = i;
      }
    }
    return isCapital(text, start) ? cut : end;
  }

  /** Where the last part starts, if it has a capital and those before it are small. */
  private static int afterSmallHead(String text, int start, int end) {
    for (int i = start + 1; i < end - 1; i++) {
      if (isHyphen(text.charAt(i)) && isCapital(text, i + 1)) {
        return i + 1;
      }
    }
    return -1;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private static boolean isCapital(String text, int i) {
    return i < text.length() && Character.isUpperCase(text.codePointAt(i));
  }
}
