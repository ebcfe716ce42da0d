package org.newsgrain.text.clean;

import org.newsgrain.text.document.Removal;

/** Which lines of a page are no part of the article. */
final class Verdict {

  private final Page left;
  private final Removal[] byLine;

  private Verdict(Page left, Removal[] byLine) {
    this.left = left;
    this.byLine = byLine;
  }

  /** Nothing is removed. */
  static Verdict nothing(Page page) {
    return new Verdict(page, new Removal[page.lines().size()]);
  }

  /** That lines of a page are removed, by their numbers from 0; null for those that stay. */
  static Verdict of(Page page, Removal[] byLine) {
    return new Verdict(page.only(line -> byLine[line.number()] == null), byLine);
  }

  /** The page without what is removed. */
  Page left() {
    return left;
  }

  /** Why the line of a number is removed, or null. */
  Removal why(int number) {
    return byLine[number];
  }
}
