package org.newsgrain.job.write;

import java.io.Closeable;
import java.io.IOException;
import org.newsgrain.job.table.Row;

/** Takes the rows of one file, in order. */
interface RowSink extends Closeable {

  /**
   * Writes one row.
   *
   * @throws IOException if the file can't take it
   */
  void write(Row row) throws IOException;
}
