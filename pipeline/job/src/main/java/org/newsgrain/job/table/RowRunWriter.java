package org.newsgrain.job.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.newsgrain.text.count.RunWriter;

/**
 * Writes rows of one table, in its order, for {@link RowRun}. Of neighbours, many cells are the
 * same, such as source and language: a string that stands in the row before is not written again.
 */
public final class RowRunWriter implements Closeable {

  private final RunWriter out;
  private final List<Column> columns;
  private final Cells cells;
  private final byte[][] before;

  /**
   * Creates the run, or empties the one that is there.
   *
   * @throws IOException if it can't be created
   */
  public RowRunWriter(Table table, Path path) throws IOException {
    this.columns = table.columns();
    this.cells = new Cells(table);
    this.before = new byte[columns.size()][];
    this.out = new RunWriter(Files.newOutputStream(path));
    out.string(table.name());
  }

  /**
   * Writes the next row.
   *
   * @throws IOException if it can't be written
   */
  public void write(Row row) throws IOException {
    cells.set(row);
    write(cells);
  }

  /**
   * Writes the next row.
   *
   * @throws IOException if it can't be written
   */
  void write(Cells row) throws IOException {
    out.flag(true);
    for (int i = 0; i < before.length; i++) {
      out.flag(row.has(i));
      if (row.has(i)) {
        write(row, i);
      }
    }
  }

  private void write(Cells row, int column) throws IOException {
    switch (columns.get(column).type()) {
      case STRING -> writeText(column, row.text(column));
      case INT64, DATE -> out.number(row.bits(column));
      case DOUBLE -> out.bits(row.bits(column));
      case BOOLEAN -> out.flag(row.bits(column) != 0);
    }
  }

  private void writeText(int column, byte[] text) throws IOException {
    boolean same = before[column] != null && Arrays.equals(text, before[column]);
    out.flag(same);
    if (!same) {
      out.utf8(text);
      before[column] = text;
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      out.flag(false);
    }
  }
}
