package org.newsgrain.text.clean;

import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.document.Removal;

/**
 * Knows a picture's caption that stands alone and says in words of the article, literally, whom it
 * shows. Headlines and questions are no captions, and neither are sentences: most words of such a
 * caption are capitalised.
 */
final class CaptionDetector implements Detector {

  private static final int MIN_WORDS = 3;
  private static final int MAX_WORDS = 12;
  private static final int MAX_LENGTH = 120;

  /** A text with more lines that look like captions is no article with pictures. */
  private static final int MAX_CANDIDATES = 16;

  private final Removal removal;

  CaptionDetector(Rules rules) {
    this.removal = rules.removal("caption.repeated");
  }

  @Override
  public void look(Page page, Evidence evidence) {
    List<Integer> candidates = candidates(page, evidence);
    if (candidates.size() <= MAX_CANDIDATES) {
      for (int i : candidates) {
        if (stands(page, words(page.lines().get(i)))) {
          evidence.against(i, removal);
        }
      }
    }
  }

  private static List<Integer> candidates(Page page, Evidence evidence) {
    List<Integer> found = new ArrayList<>();
    for (int i = evidence.firstStanding(page) + 1; i < page.lines().size(); i++) {
      if (looksLikeCaption(page.lines().get(i)) && isAlone(page, i)) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean looksLikeCaption(TextLine line) {
    if (line.length() > MAX_LENGTH || lastVisible(line) != '.') {
      return false;
    }
    List<String> words = Names.words(line.content());
    long capitalised = words.stream().filter(Names::isCapitalised).count();
    return words.size() >= MIN_WORDS && words.size() <= MAX_WORDS && capitalised * 2 > words.size();
  }

  private static char lastVisible(TextLine line) {
    int i = line.length() - 1;
    while (i >= 0 && Character.isWhitespace(line.at(i))) {
      i--;
    }
    return i < 0 ? 0 : line.at(i);
  }

  private static boolean isAlone(Page page, int index) {
    return isBlankOrNone(page, index - 1)
        && isBlankOrNone(page, index + 1)
        && !page.wrapping().isInParagraph(index);
  }

  private static boolean isBlankOrNone(Page page, int index) {
    return index < 0 || index >= page.lines().size() || page.lines().get(index).isBlank();
  }

  private static String words(TextLine line) {
    String content = line.content().strip();
    return content.substring(0, content.length() - 1);
  }

  /** Whether the words stand in a line that is longer by more than a few characters. */
  private static boolean stands(Page page, String words) {
    int found = page.text().indexOf(words);
    while (found >= 0) {
      int index = page.lineAt(found);
      TextLine line = page.lines().get(index);
      if (line.length() > words.length() + MIN_WORDS && line.isProse()) {
        return true;
      }
      found = page.text().indexOf(words, page.start(index) + line.next() - line.start());
    }
    return false;
  }
}
