package org.newsgrain.job.table;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a sorted run of rows from disk, one row at a time. */
public final class RowRun implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final DataInputStream in;
  private final Table table;
  private int left;

  /**
   * Opens a run that {@link RowCodec} wrote.
   *
   * @throws IOException if it can't be read
   */
  public RowRun(Path path) throws IOException {
    in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
    table = RowCodec.readTable(in);
    left = in.readInt();
  }

  /**
   * The next row, or empty at the end.
   *
   * @throws IOException if it can't be read
   */
  public Optional<Row> next() throws IOException {
    if (left == 0) {
      return Optional.empty();
    }
    left--;
    return Optional.of(RowCodec.readRow(table, in));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
