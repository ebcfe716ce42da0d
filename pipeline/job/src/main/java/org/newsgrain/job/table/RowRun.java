package org.newsgrain.job.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.newsgrain.text.count.RunReader;

/** Reads a sorted run of rows from disk, one row at a time. */
public final class RowRun implements Closeable {

  private final RunReader in;
  private final Table table;

  /**
   * Opens a run that {@link RowRunWriter} wrote.
   *
   * @throws IOException if it can't be read
   */
  public RowRun(Path path) throws IOException {
    in = new RunReader(Files.newInputStream(path));
    table = Tables.named(in.string());
  }

  /**
   * The next row, or empty at the end, where it must not be asked for again.
   *
   * @throws IOException if it can't be read
   */
  public Optional<Row> next() throws IOException {
    if (!in.flag()) {
      return Optional.empty();
    }
    Object[] cells = new Object[table.columns().size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = in.flag() ? cell(table.columns().get(i).type()) : null;
    }
    return Optional.of(new Row(cells));
  }

  private Object cell(ColumnType type) throws IOException {
    return switch (type) {
      case STRING -> in.string();
      case INT64 -> in.number();
      case DOUBLE -> Double.longBitsToDouble(in.bits());
      case BOOLEAN -> in.flag();
      case DATE -> LocalDate.ofEpochDay(in.number());
    };
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
