package org.newsgrain.job.write;

import java.io.IOException;
import java.nio.file.Path;
import org.newsgrain.job.table.Cells;
import org.newsgrain.job.table.Table;

/** A table as CSV, for programs and for spreadsheets. */
final class CsvFiles implements RowSink {

  private final CsvLine line;
  private final CsvFile plain;
  private final ExcelFiles excel;

  /**
   * Creates the files.
   *
   * @param name what they are called, without their ending
   * @param excelFolder where those for spreadsheets go
   * @throws IOException if one can't be created
   */
  CsvFiles(Table table, Path folder, Path excelFolder, String name) throws IOException {
    this.line = new CsvLine(table);
    this.plain = new CsvFile(table, folder.resolve(name + ".csv"), new byte[0]);
    this.excel = new ExcelFiles(table, excelFolder, name);
  }

  @Override
  public void write(Cells row) throws IOException {
    line.set(row);
    plain.write(line);
    if (line.hasFormula(row)) {
      line.setSafe(row);
    }
    excel.write(line);
  }

  @Override
  public void close() throws IOException {
    try (excel) {
      plain.close();
    }
  }
}
