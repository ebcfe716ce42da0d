package org.newsgrain.job.table;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.count.Strings;

/** Blocks of rows as bytes. */
public final class RowCodec {

  private RowCodec() {}

  /** Writes a block for {@link #read(DataInput)}. */
  public static void write(RowBlock block, DataOutput out) throws IOException {
    Strings.write(out, block.table().name());
    out.writeInt(block.rows().size());
    for (Row row : block.rows()) {
      writeRow(block.table(), row, out);
    }
  }

  /** Reads what {@link #write(RowBlock, DataOutput)} wrote. */
  public static RowBlock read(DataInput in) throws IOException {
    Table table = readTable(in);
    int size = in.readInt();
    List<Row> rows = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      rows.add(readRow(table, in));
    }
    return new RowBlock(table, rows);
  }

  static Table readTable(DataInput in) throws IOException {
    return Tables.named(Strings.read(in));
  }

  private static void writeRow(Table table, Row row, DataOutput out) throws IOException {
    for (int i = 0; i < table.columns().size(); i++) {
      Object cell = row.cell(i);
      out.writeBoolean(cell != null);
      if (cell != null) {
        writeCell(table.columns().get(i).type(), cell, out);
      }
    }
  }

  static Row readRow(Table table, DataInput in) throws IOException {
    Object[] cells = new Object[table.columns().size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = in.readBoolean() ? readCell(table.columns().get(i).type(), in) : null;
    }
    return new Row(cells);
  }

  private static void writeCell(ColumnType type, Object cell, DataOutput out) throws IOException {
    switch (type) {
      case STRING -> Strings.write(out, (String) cell);
      case INT64 -> out.writeLong((Long) cell);
      case DOUBLE -> out.writeDouble((Double) cell);
      case BOOLEAN -> out.writeBoolean((Boolean) cell);
      case DATE -> out.writeLong(((LocalDate) cell).toEpochDay());
    }
  }

  private static Object readCell(ColumnType type, DataInput in) throws IOException {
    return switch (type) {
      case STRING -> Strings.read(in);
      case INT64 -> in.readLong();
      case DOUBLE -> in.readDouble();
      case BOOLEAN -> in.readBoolean();
      case DATE -> LocalDate.ofEpochDay(in.readLong());
    };
  }
}
