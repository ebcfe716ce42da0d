package org.newsgrain.job.compare;

import java.io.IOException;
import java.util.Comparator;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.TableRows;

/** Goes through one table of two snapshots side by side, in the table's order, row by row. */
final class OuterJoin {

  /** Takes the two rows of a key. */
  interface Sink {
    /**
     * Takes the rows of one key, of which one may be null.
     *
     * @throws IOException if what comes of them can't be written
     */
    void accept(Row before, Row after) throws IOException;
  }

  private final Snapshot before;
  private final Snapshot after;

  OuterJoin(Snapshot before, Snapshot after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Hands on the rows of every key of {@code table}.
   *
   * @throws IOException if a table can't be read
   */
  void of(Table table, Sink sink) throws IOException {
    Comparator<Row> order = table.order();
    try (TableRows left = new TableReader(before.folder()).rows(table);
        TableRows right = new TableReader(after.folder()).rows(table)) {
      while (left.peek() != null || right.peek() != null) {
        int first = compare(order, left.peek(), right.peek());
        Row old = first <= 0 ? left.next() : null;
        sink.accept(old, first >= 0 ? right.next() : null);
      }
    }
  }

  /** What has ended comes last. */
  private static int compare(Comparator<Row> order, Row a, Row b) {
    return a == null ? 1 : b == null ? -1 : order.compare(a, b);
  }
}
