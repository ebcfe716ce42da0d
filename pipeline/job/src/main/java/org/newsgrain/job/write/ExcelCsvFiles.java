package org.newsgrain.job.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;

/**
 * A table as CSV for spreadsheets: with the byte order mark that makes Excel read UTF-8, with an
 * apostrophe before text that would run as a formula, and in several files where a spreadsheet
 * could not hold all rows.
 */
final class ExcelCsvFiles implements RowSink {

  private static final int MOST_ROWS = 1_000_000;
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final Table table;
  private final Path folder;
  private final String name;
  private CsvFile file;
  private int files;
  private int rows;

  /**
   * @param name what the first file is called, without its ending; later ones append their number
   */
  ExcelCsvFiles(Table table, Path folder, String name) throws IOException {
    this.table = table;
    this.folder = folder;
    this.name = name;
    open();
  }

  @Override
  public void write(Row row) throws IOException {
    if (rows == MOST_ROWS) {
      file.close();
      open();
    }
    file.write(safe(row));
    rows++;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void open() throws IOException {
    files++;
    rows = 0;
    Path path = folder.resolve(name + (files == 1 ? "" : "-" + files) + ".csv");
    BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    out.write('\uFEFF');
    file = new CsvFile(table, out);
  }

  private Row safe(Row row) {
    boolean safe = row.cells().stream().noneMatch(ExcelCsvFiles::isFormula);
    return safe ? row : table.row(row.cells().stream().map(ExcelCsvFiles::safe).toArray());
  }

  private static Object safe(Object cell) {
    return isFormula(cell) ? "'" + cell : cell;
  }

  private static boolean isFormula(Object cell) {
    return cell instanceof String text
        && !text.isEmpty()
        && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
