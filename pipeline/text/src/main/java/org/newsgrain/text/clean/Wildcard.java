package org.newsgrain.text.clean;

/** Names in which a star stands for any characters, none included; all else is meant literally. */
final class Wildcard {

  private static final char STAR = '*';

  private Wildcard() {}

  /** Whether the whole of {@code name} is like {@code pattern}. Case matters. */
  static boolean matches(String pattern, String name) {
    int at = 0;
    int i = 0;
    int star = -1;
    int retry = 0;
    while (i < name.length()) {
      if (at < pattern.length() && pattern.charAt(at) == STAR) {
        star = at++;
        retry = i;
      } else if (at < pattern.length() && pattern.charAt(at) == name.charAt(i)) {
        at++;
        i++;
      } else if (star >= 0) {
        // The last star takes one character more; what stood before it need not be tried again.
        at = star + 1;
        i = ++retry;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == STAR) {
      at++;
    }
    return at == pattern.length();
  }
}
