package org.newsgrain.job.report;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;

/**
 * A column of a table, found once.
 *
 * @param index where it stands in a row
 */
record Field(int index) {

  /** The column of that name. */
  static Field of(Table table, String column) {
    return new Field(table.index(column));
  }

  boolean isMissing(Row row) {
    return row.cell(index) == null;
  }

  String text(Row row) {
    return (String) row.cell(index);
  }

  long number(Row row) {
    return (Long) row.cell(index);
  }

  double real(Row row) {
    return (Double) row.cell(index);
  }

  boolean flag(Row row) {
    return (Boolean) row.cell(index);
  }

  Optional<LocalDate> day(Row row) {
    return Optional.ofNullable((LocalDate) row.cell(index));
  }
}
