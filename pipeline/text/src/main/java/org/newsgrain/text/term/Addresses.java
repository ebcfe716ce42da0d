package org.newsgrain.text.term;

/** Web and e-mail addresses: where one ends that starts at a given place. */
final class Addresses {

  private static final String[] URL_STARTS = {"http://", "https://", "www."};

  private Addresses() {}

  /** The end of the web address that starts at {@code start}, or {@code start} if none does. */
  static int urlEnd(String text, int start) {
    char first = text.charAt(start);
    if (first != 'h' && first != 'H' && first != 'w' && first != 'W') {
      return start;
    }
    for (String prefix : URL_STARTS) {
      if (text.regionMatches(true, start, prefix, 0, prefix.length())) {
        int end = withoutTrailingPunctuation(text, start, blank(text, start));
        return end > start + prefix.length() ? end : start;
      }
    }
    return start;
  }

  /** The end of the address whose local part is {@code start..at}, or {@code at} if it is none. */
  static int emailEnd(String text, int start, int at) {
    if (at + 1 >= text.length() || text.charAt(at) != '@') {
      return at;
    }
    int end = at + 1;
    while (end < text.length() && isHostCharacter(text.charAt(end))) {
      end++;
    }
    end = withoutTrailingPunctuation(text, at, end);
    return text.substring(at, end).indexOf('.') > 1 ? end : at;
  }

  private static int blank(String text, int start) {
    int end = start;
    while (end < text.length() && !endsAddress(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsAddress(char c) {
    return c <= ' ' || c == '<' || c == '>' || c == '"' || Character.isSpaceChar(c);
  }

  private static int withoutTrailingPunctuation(String text, int start, int end) {
    int last = end;
    while (last > start && ".,;:!?)]}'’”»".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  private static boolean isHostCharacter(char c) {
    return c == '.' || c == '-' || Character.isLetterOrDigit(c);
  }
}
