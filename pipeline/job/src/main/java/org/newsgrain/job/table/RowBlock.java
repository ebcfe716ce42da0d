package org.newsgrain.job.table;

import java.util.Comparator;
import java.util.List;

/**
 * A sorted run of rows of one table: what travels between machines.
 *
 * @param table the table
 * @param rows in the table's order
 */
public record RowBlock(Table table, List<Row> rows) {

  /** The block of {@code rows}, sorted. */
  public static RowBlock of(Table table, List<Row> rows) {
    Comparator<Row> order = table.order();
    return new RowBlock(table, rows.stream().sorted(order).toList());
  }
}
