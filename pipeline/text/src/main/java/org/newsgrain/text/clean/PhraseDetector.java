package org.newsgrain.text.clean;

/** Knows furniture by its wording. A line within a wrapped paragraph is never furniture. */
final class PhraseDetector implements Detector {

  private final PhraseBook book;

  PhraseDetector(PhraseBook book) {
    this.book = book;
  }

  @Override
  public void look(Page page, Evidence evidence) {
    for (int i = 0; i < page.lines().size(); i++) {
      TextLine line = page.lines().get(i);
      if (!line.folded().isEmpty() && !page.wrapping().isInParagraph(i)) {
        int index = i;
        book.find(line).ifPresent(why -> evidence.against(index, why));
      }
    }
  }
}
