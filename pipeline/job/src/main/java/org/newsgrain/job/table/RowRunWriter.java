package org.newsgrain.job.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.newsgrain.text.count.RunWriter;

/**
 * Writes rows of one table, in its order, for {@link RowRun}. Of neighbours, many cells are the
 * same, such as source and language: a string that stands in the row before is not written again.
 */
public final class RowRunWriter implements Closeable {

  private final Table table;
  private final RunWriter out;
  private final String[] before;

  /**
   * Creates the run, or empties the one that is there.
   *
   * @throws IOException if it can't be created
   */
  public RowRunWriter(Table table, Path path) throws IOException {
    this.table = table;
    this.before = new String[table.columns().size()];
    this.out = new RunWriter(Files.newOutputStream(path));
    out.string(table.name());
  }

  /**
   * Writes the next row.
   *
   * @throws IOException if it can't be written
   */
  public void write(Row row) throws IOException {
    out.flag(true);
    for (int i = 0; i < table.columns().size(); i++) {
      Object cell = row.cell(i);
      out.flag(cell != null);
      if (cell != null) {
        write(i, cell);
      }
    }
  }

  private void write(int column, Object cell) throws IOException {
    switch (table.columns().get(column).type()) {
      case STRING -> writeString(column, (String) cell);
      case INT64 -> out.number((Long) cell);
      case DOUBLE -> out.bits(Double.doubleToLongBits((Double) cell));
      case BOOLEAN -> out.flag((Boolean) cell);
      case DATE -> out.number(((LocalDate) cell).toEpochDay());
    }
  }

  private void writeString(int column, String cell) throws IOException {
    boolean same = cell.equals(before[column]);
    out.flag(same);
    if (!same) {
      out.string(cell);
      before[column] = cell;
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      out.flag(false);
    }
  }
}
