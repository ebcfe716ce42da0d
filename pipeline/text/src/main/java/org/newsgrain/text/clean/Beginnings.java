package org.newsgrain.text.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The characters with which every match of a regular expression begins, one way or another: {@code
 * (written|posted) by .*} begins with "written by " or "posted by ". A line that begins otherwise
 * need not meet the expression.
 */
final class Beginnings {

  /** Longer ones would tell hardly more. */
  private static final int ENOUGH = 6;

  private static final int SHORTEST = 2;

  /** More ways than this are as good as any way. */
  private static final int MOST = 200;

  private final String expression;
  private int at;

  private Beginnings(String expression) {
    this.expression = expression;
  }

  /**
   * The ways to begin, of no fewer than {@value #SHORTEST} characters each; none if they can't be
   * told.
   */
  static List<String> of(String expression) {
    Set<String> found = new LinkedHashSet<>();
    for (Way way : new Beginnings(expression).alternatives()) {
      found.add(way.text);
    }
    boolean tell = found.size() <= MOST && found.stream().allMatch(w -> w.length() >= SHORTEST);
    return tell ? List.copyOf(found) : List.of();
  }

  /** A way to begin; what follows it is known as long as it is open. */
  private record Way(String text, boolean isOpen) {}

  /** What stands between bars, up to a closing bracket or the end. */
  private List<Way> alternatives() {
    List<Way> all = new ArrayList<>(sequence());
    while (at < expression.length() && expression.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<Way> sequence() {
    List<Way> ways = List.of(new Way("", true));
    while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
      ways = then(ways, element());
    }
    return ways;
  }

  private static List<Way> then(List<Way> ways, List<Way> next) {
    List<Way> longer = new ArrayList<>();
    for (Way way : ways) {
      boolean goesOn = way.isOpen && way.text.length() < ENOUGH && longer.size() <= MOST;
      for (Way more : goesOn ? next : List.of(new Way("", false))) {
        longer.add(new Way(way.text + more.text, more.isOpen));
      }
    }
    return longer;
  }

  /** A character, a class or a group, and how often it stands. */
  private List<Way> element() {
    List<Way> ways = List.of(new Way("", false));
    if (expression.charAt(at) == '(') {
      at++;
      ways = alternatives();
      at++;
    } else {
      int end = RequiredLiteral.end(expression, at);
      if (RequiredLiteral.isPlain(expression.charAt(at))) {
        ways = List.of(new Way(expression.substring(at, end), true));
      }
      at = end;
    }
    return counted(ways);
  }

  private List<Way> counted(List<Way> once) {
    if (at == expression.length() || "?*+{".indexOf(expression.charAt(at)) < 0) {
      return once;
    }
    char quantifier = expression.charAt(at);
    at = quantifier == '{' ? RequiredLiteral.end(expression, at) : at + 1;
    List<Way> ways = new ArrayList<>();
    for (Way way : quantifier == '{' ? List.<Way>of() : once) {
      ways.add(new Way(way.text, way.isOpen && quantifier == '?'));
    }
    if (quantifier != '+') {
      ways.add(new Way("", quantifier != '{'));
    }
    return ways;
  }
}
