package org.newsgrain.job.format;

/** Lines of text in the making, white space folded as browsers do. */
final class HtmlLines {

  private static final String WHITE_SPACE = " \t\n\f\r";

  private final StringBuilder text = new StringBuilder();

  /** Where the current line starts. */
  private int start;

  /** Whether a blank comes before whatever is next in the line. */
  private boolean gap;

  /** Appends text to the line, each run of white space as one blank. */
  void folded(String added) {
    for (int i = 0; i < added.length(); i++) {
      char c = added.charAt(i);
      if (WHITE_SPACE.indexOf(c) >= 0) {
        gap = true;
      } else if (text.length() > start || !Character.isSpaceChar(c)) {
        text.append(gap && isInCell() ? " " : "").append(c);
        gap = false;
      }
    }
  }

  /** Appends text with its own white space and line breaks; of several empty lines one stays. */
  void preformatted(String added) {
    for (int i = 0; i < added.length(); i++) {
      char c = added.charAt(i);
      if (c == '\n' && text.length() == start) {
        blank();
      } else if (c == '\n') {
        end();
      } else if (c != '\r') {
        text.append(c);
      }
    }
  }

  /** Ends the cell of a row, if the line has one. */
  void cell() {
    if (isInCell()) {
      text.append('\t');
    }
    gap = false;
  }

  /** Ends the line, if there is anything in it. */
  void end() {
    int end = text.length();
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    if (end > start) {
      text.append('\n');
    }
    start = text.length();
    gap = false;
  }

  /** All lines, the last one ended as well. */
  String text() {
    end();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return end == 0 ? "" : text.substring(0, end) + "\n";
  }

  /** Whether the line, or the last cell of the row that it is, has anything in it. */
  private boolean isInCell() {
    return text.length() > start && text.charAt(text.length() - 1) != '\t';
  }

  private void blank() {
    int end = text.length();
    if (end > 1 && !(text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\n')) {
      text.append('\n');
      start = text.length();
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
