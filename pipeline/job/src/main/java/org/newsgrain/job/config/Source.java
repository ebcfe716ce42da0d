package org.newsgrain.job.config;

import org.tomlj.TomlPosition;

/**
 * The text of a config file.
 *
 * @param name what the file is called
 * @param text all of it
 */
record Source(String name, String text) {

  /**
   * The line, from 1, of what is said to stand at {@code position}. In a list the parser names the
   * end of the line or comment before an entry; what stands there is looked for from there.
   */
  int line(TomlPosition position) {
    int line = position.line();
    int i = start(line) + position.column() - 1;
    boolean comment = false;
    while (i < text.length()
        && (comment || Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '#')) {
      char c = text.charAt(i);
      line += c == '\n' ? 1 : 0;
      comment = c != '\n' && (comment || c == '#');
      i++;
    }
    return i < text.length() ? line : position.line();
  }

  private int start(int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start;
  }
}
