package org.newsgrain.job.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.newsgrain.job.table.Table;

/**
 * A table as CSV for spreadsheets: with the byte order mark that makes Excel read UTF-8, and in
 * several files where a spreadsheet could not hold all rows.
 */
final class ExcelFiles implements Closeable {

  private static final int MOST_ROWS = 1_000_000;
  private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  private final Table table;
  private final Path folder;
  private final String name;
  private CsvFile file;
  private int files;
  private int rows;

  /**
   * @param name what the first file is called, without its ending; later ones append their number
   */
  ExcelFiles(Table table, Path folder, String name) throws IOException {
    this.table = table;
    this.folder = folder;
    this.name = name;
    open();
  }

  void write(CsvLine line) throws IOException {
    if (rows == MOST_ROWS) {
      file.close();
      open();
    }
    file.write(line);
    rows++;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void open() throws IOException {
    files++;
    rows = 0;
    file =
        new CsvFile(table, folder.resolve(name + (files == 1 ? "" : "-" + files) + ".csv"), MARK);
  }
}
