package org.newsgrain.job.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The cells of one row, in the order of the table's columns; a missing value is null. */
public final class Row {

  private final Object[] cells;

  Row(Object[] cells) {
    this.cells = cells;
  }

  /** The cell of column {@code index}, or null. */
  public Object cell(int index) {
    return cells[index];
  }

  /** All cells, in order. */
  public List<Object> cells() {
    return Collections.unmodifiableList(Arrays.asList(cells));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Row row && Arrays.equals(cells, row.cells);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cells);
  }

  @Override
  public String toString() {
    return Arrays.toString(cells);
  }
}
