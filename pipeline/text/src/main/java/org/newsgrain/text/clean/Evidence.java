package org.newsgrain.text.clean;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgrain.text.document.Removal;

/**
 * What speaks against single lines of one page. What was said first of a line stands; what the
 * house rules spare was never said.
 */
final class Evidence {

  private final TreeMap<Integer, Removal> byLine = new TreeMap<>();
  private final Page page;
  private final HouseRules.Advice advice;

  Evidence(Page page, HouseRules.Advice advice) {
    this.page = page;
    this.advice = advice;
  }

  /** Says that the line at {@code index} is no part of the article. */
  void against(int index, Removal why) {
    if (!advice.spares(page.lines().get(index), why)) {
      byLine.putIfAbsent(index, why);
    }
  }

  /** Whether anything was said against the line at {@code index}. */
  boolean isAgainst(int index) {
    return byLine.containsKey(index);
  }

  /** The rule that speaks against the line at {@code index}, if one does. */
  Optional<String> rule(int index) {
    return Optional.ofNullable(byLine.get(index)).map(Removal::rule);
  }

  /** Whether a rule of this family, in whatever language, speaks against the line. */
  boolean isAgainst(int index, String family) {
    Removal removal = byLine.get(index);
    return removal != null && removal.rule().startsWith(family);
  }

  /** The last line before {@code end} that is not blank and stands, or -1. */
  int lastStanding(Page page, int end) {
    int line = page.before(end);
    while (line >= 0 && isAgainst(line)) {
      line = page.before(line);
    }
    return line;
  }

  /** The first line that is not blank and stands, the headline, or the number of lines. */
  int firstStanding(Page page) {
    int line = page.firstLine();
    while (line < page.lines().size() && isAgainst(line)) {
      line = page.after(line);
    }
    return line;
  }

  /** All that was said, in the order of the lines. */
  SortedMap<Integer, Removal> all() {
    return new TreeMap<>(byLine);
  }
}
