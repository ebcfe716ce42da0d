package org.newsgrain.job.write;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgrain.job.table.Table;

/** A file of CSV with a header. */
final class CsvFile implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final OutputStream out;

  /**
   * Creates the file.
   *
   * @param mark what stands before all else
   * @throws IOException if it can't be created
   */
  CsvFile(Table table, Path path, byte[] mark) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
    out.write(mark);
    out.write(CsvLine.header(table));
  }

  void write(CsvLine line) throws IOException {
    line.writeTo(out);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
