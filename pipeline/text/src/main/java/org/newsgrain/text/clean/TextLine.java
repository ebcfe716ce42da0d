package org.newsgrain.text.clean;

import org.newsgrain.text.score.CharKind;

/** One line as the rules see it; what takes a string is made when it is first asked for. */
final class TextLine {

  /** The length in UTF-16 units up to which a line is folded whole. */
  static final int SHORT = 240;

  /** How many UTF-16 units of a longer line are folded. */
  static final int HEAD = 80;

  private final String text;
  private final int number;
  private final int start;
  private final int end;
  private String content;
  private String folded;

  private TextLine(String text, int number, int start, int end) {
    this.text = text;
    this.number = number;
    this.start = start;
    this.end = end;
  }

  /** The line of {@code text} between two offsets. */
  static TextLine of(String text, int number, int start, int end) {
    return new TextLine(text, number, start, end);
  }

  /** Its index among all lines of the document as given, from 0. */
  int number() {
    return number;
  }

  /** Where it starts in the document. */
  int start() {
    return start;
  }

  /** One past its last character in the document, the line feed left out. */
  int end() {
    return end;
  }

  /** Where the next line starts: {@link #end}, or one more if a line feed follows. */
  int next() {
    return end < text.length() ? end + 1 : end;
  }

  /** The line without its line feed. */
  String content() {
    if (content == null) {
      content = text.substring(start, end);
    }
    return content;
  }

  /** The folded form of all of a short line, of the first characters of a longer one. */
  String folded() {
    if (folded == null) {
      folded = Fold.of(text, start, endOfFolded());
    }
    return folded;
  }

  /**
   * The first four characters of the folded form of a long line, or null if they can't be told
   * without folding it.
   */
  char[] beginning() {
    char[] four = new char[4];
    for (int i = 0; i < four.length; i++) {
      char c = at(i);
      boolean isBlank = c == ' ' && i > 0 && at(i - 1) != ' ';
      if (!isBlank && !FoldedChar.isLatinLetter(c)) {
        return null;
      }
      four[i] = FoldedChar.simple(c);
    }
    // no mark that the last letter would take
    return FoldedChar.isLatin(at(four.length)) ? four : null;
  }

  /** Folds it, as {@link #folded} does, into {@code fold}. */
  void foldInto(Fold fold) {
    fold.read(text, start, endOfFolded());
    if (folded == null && length() <= HEAD) {
      // what is as short is asked for again
      folded = fold.text();
    }
  }

  private int endOfFolded() {
    return isShort() ? end : start + HEAD;
  }

  /** Its character at {@code index}. */
  char at(int index) {
    return text.charAt(start + index);
  }

  /** Its length in UTF-16 units without the line feed. */
  int length() {
    return end - start;
  }

  /** Whether {@link #folded} is the whole line. */
  boolean isShort() {
    return length() <= SHORT;
  }

  /** Whether it holds white space only. */
  boolean isBlank() {
    return firstVisible() == length();
  }

  /** The index of its first character that is not white space, or its length. */
  int firstVisible() {
    int i = start;
    while (i < end && CharKind.isSpace(text.charAt(i))) {
      i++;
    }
    return i - start;
  }

  /** Its first letter or digit behind opening quotes and brackets, or 0. */
  char firstBehindOpening() {
    return Letters.firstBehindOpening(text, start, end);
  }

  /** Whether it ends with the punctuation that ends a sentence, quotes and brackets apart. */
  boolean endsSentence() {
    return CharKind.isFullStop(Letters.lastBeforeClosing(text, start, end));
  }

  /** Whether it is long enough for running text and ends like it. */
  boolean isProse() {
    return length() >= 20
        && length() >= (Letters.isUnspaced(firstBehindOpening()) ? 20 : 60)
        && endsSentence();
  }
}
