package org.newsgrain.job.format;

import java.io.IOException;

/**
 * Where the records of RFC 4180 end, found on the bytes: a line break within quotes is text. A
 * quote opens only at the start of a field. Holds for every charset that has ASCII's bytes for
 * ASCII's characters only.
 */
final class CsvFraming {

  private enum State {
    FIELD_START,
    UNQUOTED,
    QUOTED,
    AFTER_QUOTE
  }

  private final String delimiters;

  /**
   * @param delimiters the characters between fields, all ASCII
   */
  CsvFraming(String delimiters) {
    this.delimiters = delimiters;
  }

  /**
   * Takes a record, without the line break that ends it, and the empty lines behind it.
   *
   * @return false if a quote is open at the end of the content
   */
  boolean take(ByteCursor in, BoundedBytes record) throws IOException {
    State state = State.FIELD_START;
    int b = in.read();
    while (b != ByteCursor.END && (state == State.QUOTED || !isLineBreak(b))) {
      record.append(b);
      state = after(state, b);
      b = in.read();
    }
    if (state != State.QUOTED) {
      in.skip("\r\n");
    }
    return state != State.QUOTED;
  }

  private State after(State state, int b) {
    if (state == State.QUOTED) {
      return b == '"' ? State.AFTER_QUOTE : State.QUOTED;
    }
    if (b == '"' && state != State.UNQUOTED) {
      return State.QUOTED;
    }
    return delimiters.indexOf(b) >= 0 ? State.FIELD_START : State.UNQUOTED;
  }

  private static boolean isLineBreak(int b) {
    return b == '\n' || b == '\r';
  }
}
