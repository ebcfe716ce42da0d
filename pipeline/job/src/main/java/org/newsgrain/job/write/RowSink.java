package org.newsgrain.job.write;

import java.io.Closeable;
import java.io.IOException;
import org.newsgrain.job.table.Cells;

/** Takes the rows of one shard of a table, in order. */
interface RowSink extends Closeable {

  /**
   * Writes one row.
   *
   * @throws IOException if a file can't take it
   */
  void write(Cells row) throws IOException;
}
