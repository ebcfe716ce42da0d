package org.newsgrain.job.table;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The cells of one row at a time, without an object for each of them: a table has millions of rows,
 * and what writes them needs only bytes and numbers. Texts are UTF-8 and never written to; two
 * columns or rows may share one.
 */
public final class Cells {

  private final Table table;
  private final byte[][] texts;
  private final long[] numbers;
  private final boolean[] present;

  /** Room for a row of {@code table}, all of whose cells are missing. */
  public Cells(Table table) {
    int columns = table.columns().size();
    this.table = table;
    this.texts = new byte[columns][];
    this.numbers = new long[columns];
    this.present = new boolean[columns];
  }

  /** The table that the row is of. */
  public Table table() {
    return table;
  }

  /** Takes the cells of {@code row}. */
  public void set(Row row) {
    for (int i = 0; i < present.length; i++) {
      Object cell = row.cell(i);
      if (cell == null) {
        setMissing(i);
      } else {
        set(i, cell);
      }
    }
  }

  private void set(int column, Object cell) {
    switch (table.columns().get(column).type()) {
      case STRING -> setText(column, ((String) cell).getBytes(StandardCharsets.UTF_8));
      case INT64 -> setBits(column, (Long) cell);
      case DOUBLE -> setBits(column, Double.doubleToLongBits((Double) cell));
      case BOOLEAN -> setBits(column, (Boolean) cell ? 1 : 0);
      case DATE -> setBits(column, ((LocalDate) cell).toEpochDay());
    }
  }

  void setMissing(int column) {
    present[column] = false;
  }

  void setText(int column, byte[] text) {
    texts[column] = text;
    present[column] = true;
  }

  void setBits(int column, long bits) {
    numbers[column] = bits;
    present[column] = true;
  }

  /** Whether {@code column} has a value. */
  public boolean has(int column) {
    return present[column];
  }

  /** The text of a column that has one, in UTF-8. */
  public byte[] text(int column) {
    return texts[column];
  }

  /** What a column has that holds no text: a number, a double's bits, 0 or 1, days since 1970. */
  public long bits(int column) {
    return numbers[column];
  }

  /** A row of the same cells, which stays as it is. */
  Row row() {
    Object[] cells = new Object[present.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = present[i] ? cell(i) : null;
    }
    return new Row(cells);
  }

  private Object cell(int column) {
    long bits = numbers[column];
    return switch (table.columns().get(column).type()) {
      case STRING -> new String(texts[column], StandardCharsets.UTF_8);
      case INT64 -> bits;
      case DOUBLE -> Double.longBitsToDouble(bits);
      case BOOLEAN -> bits != 0;
      case DATE -> LocalDate.ofEpochDay(bits);
    };
  }

  /** Whether this row stands before, at or after another one in the table's order. */
  int compareTo(Cells other) {
    int order = 0;
    for (int i = 0; i < table.keySize() && order == 0; i++) {
      order = compare(other, i);
    }
    return order;
  }

  @SuppressWarnings("ReferenceEquality") // rows share texts, and bytes need not be looked at then
  private int compare(Cells other, int column) {
    return switch (table.columns().get(column).type()) {
      case STRING ->
          texts[column] == other.texts[column]
              ? 0
              : Arrays.compareUnsigned(texts[column], other.texts[column]);
      case INT64, BOOLEAN, DATE -> Long.compare(numbers[column], other.numbers[column]);
      case DOUBLE ->
          Double.compare(
              Double.longBitsToDouble(numbers[column]),
              Double.longBitsToDouble(other.numbers[column]));
    };
  }
}
