package org.newsgrain.job.origin;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern over paths: {@code *} stands for anything within a folder's or file's name, {@code **}
 * for anything, {@code **}{@code /} for any number of folders, none included, {@code ?} for one
 * character, {@code [a-z]} and {@code [!a-z]} for one of those or none of those, {@code {a,b}} for
 * either. Case matters. Time is linear in the length of the path.
 */
final class Glob {

  private static final int MOST_ALTERNATIVES = 1_000;

  private final List<GlobPath> alternatives = new ArrayList<>();

  private Glob() {}

  /** Whether there is anything in {@code text} that makes it more than a path. */
  static boolean isGlob(String text) {
    return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /**
   * The pattern that {@code text} spells.
   *
   * @throws IllegalArgumentException if a bracket has no partner, a range runs backwards or the
   *     alternatives are too many; the message says which
   */
  static Glob of(String text) {
    Glob glob = new Glob();
    glob.expand("", text);
    return glob;
  }

  /** Whether the whole of {@code path} is like this. */
  boolean matches(String path) {
    return alternatives.stream().anyMatch(alternative -> alternative.matches(path));
  }

  /** Replaces the first braces by each of what they offer, and what is left likewise. */
  private void expand(String before, String rest) {
    int open = firstBrace(rest);
    if (open < 0) {
      if (alternatives.size() == MOST_ALTERNATIVES) {
        throw new IllegalArgumentException("more than " + MOST_ALTERNATIVES + " alternatives");
      }
      alternatives.add(GlobPath.of(before + rest));
      return;
    }
    int close = open;
    int depth = 0;
    int start = open + 1;
    List<String> offers = new ArrayList<>();
    do {
      if (close == rest.length()) {
        throw new IllegalArgumentException("a { without }");
      }
      char c = rest.charAt(close);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 || (depth == 1 && c == ',')) {
        offers.add(rest.substring(start, close));
        start = close + 1;
      }
      close++;
    } while (depth > 0);
    for (String offer : offers) {
      expand(before + rest.substring(0, open), offer + rest.substring(close));
    }
  }

  /** Braces within square brackets are characters like others. */
  private static int firstBrace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '{') {
        return i;
      } else if (text.charAt(i) == '[') {
        i = GlobPath.endOfSet(text, i);
      }
    }
    return -1;
  }
}
