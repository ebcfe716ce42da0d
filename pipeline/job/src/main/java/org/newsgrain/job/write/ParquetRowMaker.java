package org.newsgrain.job.write;

import java.time.LocalDate;
import java.util.Arrays;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.newsgrain.job.table.ColumnType;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;

/** Makes rows of the values that Parquet's columns have. */
final class ParquetRowMaker extends RecordMaterializer<Row> {
  private final Table table;
  private final Object[] cells;
  private final Converter[] columns;

  ParquetRowMaker(Table table) {
    this.table = table;
    this.cells = new Object[table.columns().size()];
    this.columns = new Converter[cells.length];
    for (int i = 0; i < cells.length; i++) {
      columns[i] = new Cell(table.columns().get(i).type(), i);
    }
  }

  @Override
  public Row getCurrentRecord() {
    return table.row(cells.clone());
  }

  @Override
  public GroupConverter getRootConverter() {
    return new GroupConverter() {
      @Override
      public Converter getConverter(int column) {
        return columns[column];
      }

      @Override
      public void start() {
        Arrays.fill(cells, null);
      }

      @Override
      public void end() {}
    };
  }

  /** Takes the values of one column. */
  private final class Cell extends PrimitiveConverter {
    private final ColumnType type;
    private final int index;

    Cell(ColumnType type, int index) {
      this.type = type;
      this.index = index;
    }

    @Override
    public void addBinary(Binary value) {
      cells[index] = value.toStringUsingUTF8();
    }

    @Override
    public void addBoolean(boolean value) {
      cells[index] = value;
    }

    @Override
    public void addDouble(double value) {
      cells[index] = value;
    }

    @Override
    public void addLong(long value) {
      cells[index] = value;
    }

    @Override
    public void addInt(int value) {
      cells[index] = type == ColumnType.DATE ? (Object) LocalDate.ofEpochDay(value) : value;
    }
  }
}
