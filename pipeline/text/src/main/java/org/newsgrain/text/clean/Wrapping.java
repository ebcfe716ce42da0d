package org.newsgrain.text.clean;

import java.util.BitSet;
import java.util.List;
import org.newsgrain.text.score.CharKind;

/**
 * Which line breaks of a text are soft, that is, were put in to keep lines within a width and not
 * to end a paragraph. A text counts as wrapped if it has no fewer than {@value #MIN_PROOFS} breaks
 * in mid-sentence and such breaks are common between lines of {@value #MAX_WIDTH} characters or
 * less; a text with one paragraph a line has none.
 */
final class Wrapping {

  /** The longest line, in UTF-16 units, that a wrapped text may have. */
  private static final int MAX_WIDTH = 100;

  /** The width below which lines are verse or lists, not wrapped text. */
  private static final int MIN_WIDTH = 40;

  private static final String BULLETS = "-*+\u2022\u00b7\u2013\u2014\u25aa\u25cf";

  private static final int MIN_PROOFS = 3;
  private static final double MIN_SHARE_OF_PROOFS = 0.25;
  private static final double MIN_SHARE_OF_FULL = 0.4;

  /** A line of this share of the width, its sentence unfinished, is taken to go on. */
  private static final double LONG = 0.7;

  private static final Wrapping NONE = new Wrapping(new BitSet());

  private final BitSet soft;

  private Wrapping(BitSet soft) {
    this.soft = soft;
  }

  /** Looks at the breaks between the lines of a text. */
  static Wrapping of(List<TextLine> lines) {
    int width = 0;
    int breaks = 0;
    int proofs = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isCandidate(lines, i)) {
        width = Math.max(width, lines.get(i).length());
        breaks++;
        proofs += isMidSentence(lines.get(i), lines.get(i + 1)) ? 1 : 0;
      }
    }
    boolean wrapped =
        width >= MIN_WIDTH
            && proofs >= MIN_PROOFS
            && proofs >= MIN_SHARE_OF_PROOFS * breaks
            && full(lines, width) >= MIN_SHARE_OF_FULL * breaks;
    return wrapped ? new Wrapping(softBreaks(lines, width)) : NONE;
  }

  /** Whether any break is soft. */
  boolean isAny() {
    return this != NONE;
  }

  /** Whether the break after the line at {@code index} is soft. */
  boolean isSoftAfter(int index) {
    return soft.get(index);
  }

  /** Whether the line at {@code index} is part of a paragraph of several lines. */
  boolean isInParagraph(int index) {
    return soft.get(index) || (index > 0 && soft.get(index - 1));
  }

  private static BitSet softBreaks(List<TextLine> lines, int width) {
    BitSet soft = new BitSet(lines.size());
    for (int i = 0; i + 1 < lines.size(); i++) {
      soft.set(i, isCandidate(lines, i) && isSoft(lines.get(i), lines.get(i + 1), width));
    }
    return soft;
  }

  private static boolean isSoft(TextLine line, TextLine next, int width) {
    if (isListItem(next)) {
      return false;
    }
    boolean unfinished = !line.endsSentence();
    return isMidSentence(line, next)
        || isFull(line, next, width)
        || (unfinished && line.length() >= LONG * width)
        || (unfinished && leavesQuoteOpen(line) && !leavesQuoteOpen(next));
  }

  private static int full(List<TextLine> lines, int width) {
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isCandidate(lines, i)) {
        full += isFull(lines.get(i), lines.get(i + 1), (int) (0.9 * width)) ? 1 : 0;
      }
    }
    return full;
  }

  /** Whether two lines of a wrapped text's length follow each other with no blank line between. */
  private static boolean isCandidate(List<TextLine> lines, int index) {
    return canBeWrapped(lines.get(index)) && canBeWrapped(lines.get(index + 1));
  }

  private static boolean canBeWrapped(TextLine line) {
    return line.length() <= MAX_WIDTH && !line.isBlank();
  }

  private static boolean isMidSentence(TextLine line, TextLine next) {
    return !line.endsSentence() && Character.isLowerCase(next.firstBehindOpening());
  }

  private static boolean isFull(TextLine line, TextLine next, int width) {
    return line.length() + 1 + firstWordLength(next) > width;
  }

  private static int firstWordLength(TextLine line) {
    int start = line.firstVisible();
    int end = start;
    while (end < line.length() && !CharKind.isSpace(line.at(end))) {
      end++;
    }
    return end - start;
  }

  private static boolean isListItem(TextLine line) {
    int first = line.firstVisible();
    boolean bullet = BULLETS.indexOf(line.at(first)) >= 0;
    return bullet && line.length() > first + 1 && CharKind.isSpace(line.at(first + 1));
  }

  private static boolean leavesQuoteOpen(TextLine line) {
    return line.content().lastIndexOf('\u201c') > line.content().lastIndexOf('\u201d');
  }
}
