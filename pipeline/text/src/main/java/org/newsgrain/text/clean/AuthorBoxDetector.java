package org.newsgrain.text.clean;

import org.newsgrain.text.document.Removal;

/**
 * Knows the box about the author below an article: a name that the article does not mention, then
 * up to {@value #MAX_BIOGRAPHY_LINES} short lines that hardly share a word with it, then nothing.
 */
final class AuthorBoxDetector implements Detector {

  private static final int MAX_BIOGRAPHY_LINES = 2;
  private static final int MAX_BIOGRAPHY_WORDS = 50;

  /** The article is so many times longer than what tells of its author. */
  private static final int MIN_TIMES_LONGER = 5;

  private static final int MAX_BOXES = 4;

  private static final double MAX_SHARED = 0.25;

  private final Removal removal;

  AuthorBoxDetector(Rules rules) {
    this.removal = rules.removal("author.box");
  }

  @Override
  public void look(Page page, Evidence evidence) {
    int end = page.lines().size();
    for (int box = 0; box < MAX_BOXES; box++) {
      int name = nameBefore(page, end, evidence);
      if (name < 0) {
        return;
      }
      for (int i = name; i < end; i = page.after(i)) {
        evidence.against(i, removal);
      }
      end = name;
    }
  }

  /** The index of the name line of the box that ends before {@code end}, or -1. */
  private static int nameBefore(Page page, int end, Evidence evidence) {
    int line = evidence.lastStanding(page, end);
    for (int behind = 0; line > page.firstLine() && behind <= MAX_BIOGRAPHY_LINES; behind++) {
      if (Names.isName(page.lines().get(line).content())) {
        return isBox(page, line, end, evidence) ? line : -1;
      }
      line = evidence.lastStanding(page, line);
    }
    return -1;
  }

  private static boolean isBox(Page page, int name, int end, Evidence evidence) {
    int above = evidence.lastStanding(page, name);
    String biography = text(page, name + 1, end, evidence);
    return above >= 0
        && page.lines().get(above).isProse()
        && page.start(name) >= MIN_TIMES_LONGER * biography.length()
        && !isMentioned(page, name)
        && Names.words(biography).size() <= MAX_BIOGRAPHY_WORDS
        && hardlyShares(biography, page, name);
  }

  private static String text(Page page, int from, int to, Evidence evidence) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!evidence.isAgainst(i)) {
        text.append(page.lines().get(i).content()).append('\n');
      }
    }
    return text.toString();
  }

  private static boolean isMentioned(Page page, int line) {
    String name = page.lines().get(line).content().strip();
    int found = page.text().indexOf(name);
    return found >= 0 && page.lineAt(found) < line;
  }

  private static boolean hardlyShares(String biography, Page page, int end) {
    TopicalWords topical = TopicalWords.of(biography);
    int shared = topical.sharedWith(page.text(), page.start(end));
    return shared <= MAX_SHARED * topical.size();
  }
}
