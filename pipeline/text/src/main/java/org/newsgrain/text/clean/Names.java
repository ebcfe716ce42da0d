package org.newsgrain.text.clean;

import java.util.ArrayList;
import java.util.List;

/** What the names of people look like in scripts that have capitals. */
final class Names {

  private static final int MAX_LENGTH = 40;

  private Names() {}

  /** The words of a line, as white space separates them. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || separates(line.charAt(i))) {
        if (i > start) {
          words.add(line.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** Whether {@code c} separates words: white space, but for the no-break kind. */
  static boolean separates(char c) {
    // between these two there is none
    return (c <= ' ' || c >= '\u1680') && Character.isWhitespace(c);
  }

  /** Whether the line is two to four capitalised words, letters only, as a person's name is. */
  static boolean isName(String line) {
    if (line.length() > MAX_LENGTH) {
      return false;
    }
    List<String> words = words(line);
    return words.size() >= 2
        && words.size() <= 4
        && words.stream().allMatch(word -> isCapitalised(word) && isPlainWord(word));
  }

  /** Whether the word begins with a capital letter. */
  static boolean isCapitalised(String word) {
    return Character.isUpperCase(Letters.firstBehindOpening(word));
  }

  /** Whether the word is made of letters, with a hyphen, an apostrophe or a full stop inside. */
  static boolean isPlainWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean inside = i > 0 && (c == '-' || c == '\'' || c == '\u2019');
      boolean initial = c == '.' && i == 1;
      if (!Character.isLetter(c) && !inside && !initial) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
