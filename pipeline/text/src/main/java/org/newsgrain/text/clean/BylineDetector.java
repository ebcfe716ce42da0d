package org.newsgrain.text.clean;

/**
 * Knows a byline: a line of an introducing word such as "by" and names, above the first or below
 * the last running text. Names in lower case count only above it.
 */
final class BylineDetector implements Detector {

  private static final int MAX_WORDS = 9;
  private static final int MAX_LENGTH = 80;

  private final PhraseBook book;

  BylineDetector(PhraseBook book) {
    this.book = book;
  }

  @Override
  public void look(Page page, Evidence evidence) {
    int top = page.firstProse();
    int foot = page.lastProse();
    for (int i = evidence.firstStanding(page) + 1; i < page.lines().size(); i++) {
      TextLine line = page.lines().get(i);
      boolean outside = i < top || i > foot;
      if (outside && line.length() <= MAX_LENGTH && !page.wrapping().isInParagraph(i)) {
        look(line, i, i < top, evidence);
      }
    }
  }

  private void look(TextLine line, int index, boolean atTop, Evidence evidence) {
    book.byline(line)
        .filter(phrase -> isNames(line.content(), Names.words(phrase.key()).size(), atTop))
        .ifPresent(phrase -> evidence.against(index, phrase.removal()));
  }

  private static boolean isNames(String content, int introducing, boolean atTop) {
    var words = Names.words(content);
    var names = words.subList(Math.min(introducing, words.size()), words.size());
    if (names.isEmpty() || names.size() > MAX_WORDS || Letters.endsSentence(content)) {
      return false;
    }
    long capitalised = names.stream().filter(Names::isCapitalised).count();
    boolean written = capitalised >= 2 && capitalised >= names.size() - 1;
    boolean small = atTop && names.size() == 2 && names.stream().allMatch(Names::isPlainWord);
    return (written && Names.isCapitalised(names.get(0))) || small;
  }
}
