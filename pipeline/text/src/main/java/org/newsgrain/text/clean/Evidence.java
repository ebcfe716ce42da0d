package org.newsgrain.text.clean;

import java.util.Optional;
import org.newsgrain.text.document.Removal;

/**
 * What speaks against single lines of one page. What was said first of a line stands; what the
 * house rules spare was never said.
 */
final class Evidence {

  /** By line, what was said first, or null. */
  private final Removal[] byLine;

  private final Page page;
  private final HouseRules.Advice advice;

  Evidence(Page page, HouseRules.Advice advice) {
    this.page = page;
    this.byLine = new Removal[page.lines().size()];
    this.advice = advice;
  }

  /** Says that the line at {@code index} is no part of the article. */
  void against(int index, Removal why) {
    if (byLine[index] == null && !advice.spares(page.lines().get(index), why)) {
      byLine[index] = why;
    }
  }

  /** Whether anything was said against the line at {@code index}. */
  boolean isAgainst(int index) {
    return byLine[index] != null;
  }

  /** The rule that speaks against the line at {@code index}, if one does. */
  Optional<String> rule(int index) {
    return Optional.ofNullable(byLine[index]).map(Removal::rule);
  }

  /** Whether a rule of this family, in whatever language, speaks against the line. */
  boolean isAgainst(int index, String family) {
    Removal removal = byLine[index];
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

  /** Why the line at {@code index} is no part of the article, or null. */
  Removal why(int index) {
    return byLine[index];
  }
}
