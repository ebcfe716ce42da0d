package org.newsgrain.job.audit;

/** What stands around a place of a text, on one line: white space is folded to one blank. */
final class Context {

  private final String text;
  private final int most;

  /**
   * @param most how many code points are shown on either side
   */
  Context(String text, int most) {
    this.text = text;
    this.most = most;
  }

  /** What stands before {@code end}. */
  String before(int end) {
    StringBuilder reversed = new StringBuilder();
    boolean blank = false;
    int shown = 0;
    for (int i = end; i > 0 && shown < most; ) {
      int c = text.codePointBefore(i);
      i -= Character.charCount(c);
      if (isBlank(c)) {
        blank = true;
      } else {
        reversed.append(blank ? " " : "").append(reversed(c));
        shown += blank ? 2 : 1;
        blank = false;
      }
    }
    return reversed.append(blank ? " " : "").reverse().toString();
  }

  /** What stands from {@code start} on. */
  String after(int start) {
    return folded(start, text.length(), most);
  }

  /** All that stands from {@code start} to {@code end}. */
  String between(int start, int end) {
    return folded(start, end, Integer.MAX_VALUE);
  }

  private String folded(int start, int end, int limit) {
    StringBuilder folded = new StringBuilder();
    boolean blank = false;
    int shown = 0;
    for (int i = start; i < end && shown < limit; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isBlank(c)) {
        blank = true;
      } else {
        folded.append(blank ? " " : "").appendCodePoint(c);
        shown += blank ? 2 : 1;
        blank = false;
      }
    }
    return folded.append(blank && end < text.length() ? " " : "").toString();
  }

  /** Reversing all swaps the halves of pairs back. */
  private static String reversed(int c) {
    return new StringBuilder().appendCodePoint(c).toString();
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
