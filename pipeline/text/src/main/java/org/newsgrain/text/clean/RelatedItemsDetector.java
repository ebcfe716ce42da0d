package org.newsgrain.text.clean;

import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.document.Removal;

/**
 * Knows what a heading such as "Related articles" stands over: the lines below it up to the next
 * one that ends like a sentence. Above the first running text nothing is taken for such a list, and
 * neither is a single line that running text follows, as it may be a subhead.
 */
final class RelatedItemsDetector implements Detector {

  private static final int MAX_LENGTH = 150;
  private static final int MIN_ITEMS = 2;

  private final Removal removal;
  private final String heading;

  RelatedItemsDetector(Rules rules) {
    this.removal = rules.removal("related.item");
    this.heading = "related.heading";
  }

  @Override
  public void look(Page page, Evidence evidence) {
    int below = page.firstProse();
    for (int i = below; i < page.lines().size(); i++) {
      if (evidence.isAgainst(i, heading)) {
        i = remove(page, i, evidence);
      }
    }
  }

  /** Looks at the list below a heading; returns the index of the last line looked at. */
  private int remove(Page page, int headed, Evidence evidence) {
    List<Integer> items = new ArrayList<>();
    int i = page.after(headed);
    while (i < page.lines().size() && isItem(page, i)) {
      items.add(i);
      i = page.after(i);
    }
    if (items.size() >= MIN_ITEMS || i == page.lines().size()) {
      items.forEach(item -> evidence.against(item, removal));
    }
    return i - 1;
  }

  private static boolean isItem(Page page, int index) {
    TextLine line = page.lines().get(index);
    return line.length() <= MAX_LENGTH
        && !line.endsSentence()
        && !page.wrapping().isInParagraph(index);
  }
}
