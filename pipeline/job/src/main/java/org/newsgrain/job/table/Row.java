package org.newsgrain.job.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/** The cells of one row, in the order of the table's columns; a missing value is null. */
public final class Row {

  private final Object[] cells;
  private final IntFunction<Object> unread;

  Row(Object[] cells) {
    this.cells = cells;
    this.unread = null;
  }

  /** A row of so many cells, each of which is read when it is asked for. */
  Row(int size, IntFunction<Object> unread) {
    this.cells = new Object[size];
    this.unread = unread;
  }

  /** The cell of column {@code index}, or null. */
  public Object cell(int index) {
    if (unread != null && cells[index] == null) {
      cells[index] = unread.apply(index);
    }
    return cells[index];
  }

  /** All cells, in order. */
  public List<Object> cells() {
    for (int i = 0; i < cells.length; i++) {
      cell(i);
    }
    return Collections.unmodifiableList(Arrays.asList(cells));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Row row && cells().equals(row.cells());
  }

  @Override
  public int hashCode() {
    return cells().hashCode();
  }

  @Override
  public String toString() {
    return cells().toString();
  }
}
