package org.newsgrain.text.clean;

/**
 * One line as the rules see it.
 *
 * @param number its index among all lines of the document as given, from 0
 * @param start where it starts in its page's text
 * @param end one past its last character, the line feed left out
 * @param next where the next line starts: {@code end}, or one more if a line feed follows
 * @param content the line without its line feed
 * @param folded the folded form of all of a short line, of the first {@link #HEAD} characters of a
 *     longer one
 */
record TextLine(int number, int start, int end, int next, String content, String folded) {

  /** The length in UTF-16 units up to which a line is folded whole. */
  static final int SHORT = 240;

  /** How many UTF-16 units of a longer line are folded. */
  static final int HEAD = 80;

  /** The line of {@code text} between two offsets. */
  static TextLine of(String text, int number, int start, int end) {
    int next = end < text.length() ? end + 1 : end;
    String folded = Fold.of(text, start, end - start <= SHORT ? end : start + HEAD);
    return new TextLine(number, start, end, next, text.substring(start, end), folded);
  }

  /** The same line at another place. */
  TextLine movedTo(int place) {
    return new TextLine(number, place, place + end - start, place + next - start, content, folded);
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
    return Letters.firstVisible(content) == content.length();
  }

  /** Whether it ends with the punctuation that ends a sentence, quotes and brackets apart. */
  boolean endsSentence() {
    return Letters.endsSentence(content);
  }

  /** Whether it is long enough for running text and ends like it. */
  boolean isProse() {
    return length() >= (Letters.isUnspaced(content) ? 20 : 60) && endsSentence();
  }
}
