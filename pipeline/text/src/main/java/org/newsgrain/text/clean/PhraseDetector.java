package org.newsgrain.text.clean;

import org.newsgrain.text.document.Removal;

/** Knows furniture by its wording. A line within a wrapped paragraph is never furniture. */
final class PhraseDetector {

  private final PhraseBook book;

  PhraseDetector(PhraseBook book) {
    this.book = book;
  }

  /** The phrases asked of every line of a page, once for as often as it is looked at. */
  Detector on(Page page) {
    Removal[] found = new Removal[page.lines().size()];
    Fold fold = new Fold();
    for (TextLine line : page.lines()) {
      found[line.number()] = book.find(line, fold);
    }
    return (left, evidence) -> look(left, found, evidence);
  }

  private static void look(Page left, Removal[] found, Evidence evidence) {
    for (int i = 0; i < left.lines().size(); i++) {
      Removal why = found[left.lines().get(i).number()];
      if (why != null && !left.wrapping().isInParagraph(i)) {
        evidence.against(i, why);
      }
    }
  }
}
