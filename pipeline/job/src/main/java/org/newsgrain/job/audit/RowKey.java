package org.newsgrain.job.audit;

import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;

/**
 * A row by its key, as it is told to people.
 *
 * @param table what it is a row of
 * @param row the row
 */
record RowKey(Table table, Row row) {

  @Override
  public String toString() {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < table.keySize(); i++) {
      key.append(i == 0 ? "" : " ").append(table.columns().get(i).name()).append('=');
      key.append(row.cell(i));
    }
    return key.toString();
  }

  /** The cell of a column. */
  Object cell(String column) {
    return row.cell(table.index(column));
  }

  /** The cell of a column of whole numbers that is always there. */
  long number(String column) {
    return (Long) cell(column);
  }

  /** The cell of a column of text that is always there. */
  String text(String column) {
    return (String) cell(column);
  }

  /** The cell of a column of text, empty where it is missing. */
  String textOrEmpty(String column) {
    Object cell = cell(column);
    return cell == null ? "" : (String) cell;
  }

  /** The language and source of the row. */
  Pair pair() {
    return Pair.of(table, row);
  }
}
