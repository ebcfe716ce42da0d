package org.newsgrain.text.entity;

import java.util.List;

/**
 * A pattern over names: {@code *} stands for anything, {@code ?} for one character; case matters.
 * Time is linear in the length of the name for each star.
 */
record Wildcard(String pattern) {

  boolean matchesAny(List<String> names) {
    return names.stream().anyMatch(this::matches);
  }

  /** Whether all of {@code name} is like this. */
  boolean matches(String name) {
    int at = 0;
    int next = 0;
    int star = -1;
    int resume = 0;
    while (at < name.length()) {
      char wanted = next < pattern.length() ? pattern.charAt(next) : 0;
      if (wanted == '*') {
        star = next++;
        resume = at;
      } else if (next < pattern.length() && (wanted == '?' || wanted == name.charAt(at))) {
        next++;
        at++;
      } else if (star >= 0) {
        next = star + 1;
        at = ++resume;
      } else {
        return false;
      }
    }
    while (next < pattern.length() && pattern.charAt(next) == '*') {
      next++;
    }
    return next == pattern.length();
  }
}
