package org.newsgrain.job.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** In which line of its file each record begins: of files whose records are lines of text. */
final class RecordLines {

  private final InputStream in;
  private long position;
  private long line = 1;
  private boolean afterReturn;

  private RecordLines(InputStream in) {
    this.in = in;
  }

  /**
   * The line of each record, from 1.
   *
   * @param opening a file that is lines of text
   * @param records how many records it has
   */
  static long[] of(Opening opening, int records, Limits limits)
      throws IOException, RejectedException {
    long[] lines = new long[records];
    try (Records all = opening.records(Layout.FIRST, limits);
        InputStream in = new BufferedInputStream(opening.bytes().open(0))) {
      RecordLines counter = new RecordLines(in);
      for (int i = 0; i < records && all.next(); i++) {
        counter.goTo(all.start());
        lines[i] = counter.line;
      }
    }
    return lines;
  }

  /** Counts line feeds, returns, and both together as one. */
  private void goTo(long offset) throws IOException {
    for (; position < offset; position++) {
      int b = in.read();
      boolean feed = b == '\n';
      line += b == '\r' || (feed && !afterReturn) ? 1 : 0;
      afterReturn = b == '\r';
    }
  }
}
