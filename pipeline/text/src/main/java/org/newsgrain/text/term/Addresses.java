package org.newsgrain.text.term;

/** Web and e-mail addresses: where one ends that starts at a given place. */
final class Addresses {

  private static final String[] URL_STARTS = {"http://", "https://", "www."};

  /** RFC 5321, 4.5.3.1.1; also what keeps the search for an {@code @} short. */
  static final int LONGEST_LOCAL_PART = 64;

  private Addresses() {}

  /** Whether a web address may start with {@code c}. */
  static boolean mayStart(char c) {
    return c == 'h' || c == 'w' || c == 'H' || c == 'W';
  }

  /** The end of the web address that starts at {@code start}, or {@code start} if none does. */
  static int urlEnd(String text, int start) {
    for (String prefix : URL_STARTS) {
      if (text.regionMatches(true, start, prefix, 0, prefix.length())) {
        int end = withoutTrailingPunctuation(text, start, blank(text, start));
        return end > start + prefix.length() ? end : start;
      }
    }
    return start;
  }

  /** The end of the e-mail address that starts at {@code start}, or {@code start} if none does. */
  static int emailEnd(String text, int start) {
    int at = start;
    int limit = Math.min(text.length(), start + LONGEST_LOCAL_PART + 1);
    while (at < limit && isLocalCharacter(text.charAt(at))) {
      at++;
    }
    return at < limit && text.charAt(at) == '@' ? hostEnd(text, start, at) : start;
  }

  private static int hostEnd(String text, int start, int at) {
    int end = at + 1;
    while (end < text.length() && isHostCharacter(text.charAt(end))) {
      end++;
    }
    end = withoutTrailingPunctuation(text, at, end);
    return text.substring(at, end).indexOf('.') > 1 ? end : start;
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

  private static boolean isLocalCharacter(char c) {
    return c == '+' || c == '_' || isHostCharacter(c);
  }

  private static boolean isHostCharacter(char c) {
    return c == '.' || c == '-' || Character.isLetterOrDigit(c);
  }
}
