package org.newsgrain.job.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The declaration of one table: writers, readers, the data dictionary and the checks all follow it.
 *
 * @param name the table's name, which its files bear
 * @param meaning one sentence for the data dictionary
 * @param keySize how many of the first columns make the key; no two rows share it
 * @param columns all columns, those of the key first
 */
public record Table(String name, String meaning, int keySize, List<Column> columns) {

  /**
   * A row of this table.
   *
   * @param cells a value for every column, null where it is missing
   * @throws IllegalArgumentException if a cell is missing where it must not be, or of another type
   */
  public Row row(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          name + " has " + columns.size() + " columns, not " + cells.length);
    }
    for (int i = 0; i < cells.length; i++) {
      require(columns.get(i), cells[i]);
    }
    return new Row(cells);
  }

  private void require(Column column, Object cell) {
    if (!column.accepts(cell)) {
      throw new IllegalArgumentException(name + "." + column.name() + " can't be " + cell);
    }
  }

  /**
   * The cell of column {@code index} that a CSV file has as {@code text}.
   *
   * @throws IllegalArgumentException if the column can't hold it
   */
  Object parse(int index, String text) {
    Column column = columns.get(index);
    Object cell = text.isEmpty() && !column.required() ? null : column.type().parse(text);
    require(column, cell);
    return cell;
  }

  /** The order of the table's rows: by key, strings by their UTF-8 bytes. */
  public Comparator<Row> order() {
    return (a, b) -> {
      for (int i = 0; i < keySize; i++) {
        int order = columns.get(i).type().compare(a.cell(i), b.cell(i));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    };
  }

  /** The columns that make the key. */
  public List<Column> key() {
    return columns.subList(0, keySize);
  }

  /**
   * Where the column of that name stands, from 0.
   *
   * @throws IllegalArgumentException if there is none
   */
  public int index(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException(name + " has no column " + column);
  }

  static Builder named(String name, String meaning) {
    return new Builder(name, meaning);
  }

  /** Declares a table column by column. */
  static final class Builder {
    private final String name;
    private final String meaning;
    private final List<Column> columns = new ArrayList<>();
    private int keySize;

    private Builder(String name, String meaning) {
      this.name = name;
      this.meaning = meaning;
    }

    Builder key(String column, ColumnType type, String means) {
      keySize++;
      return column(column, type, means);
    }

    Builder column(String column, ColumnType type, String means) {
      columns.add(new Column(column, type, true, false, means));
      return this;
    }

    Builder optional(String column, ColumnType type, String means) {
      columns.add(new Column(column, type, false, false, means));
      return this;
    }

    /** Says of the column that was added last that few different texts stand in many rows. */
    Builder repeating() {
      Column last = columns.remove(columns.size() - 1);
      columns.add(new Column(last.name(), last.type(), last.required(), true, last.meaning()));
      return this;
    }

    Table build() {
      return new Table(name, meaning, keySize, List.copyOf(columns));
    }
  }
}
