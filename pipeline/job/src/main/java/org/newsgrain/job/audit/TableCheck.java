package org.newsgrain.job.audit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgrain.job.table.Column;
import org.newsgrain.job.table.ColumnType;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.write.ParquetRowReader;
import org.newsgrain.job.write.TableFiles;

/** The files of one table: columns, order, and the same rows in every format. */
final class TableCheck {

  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final char BYTE_ORDER_MARK = 0xFEFF;

  private final Snapshot snapshot;
  private final Table table;
  private final Findings findings;
  private final Comparator<Row> order;
  private long rows;

  TableCheck(Snapshot snapshot, Table table, Findings findings) {
    this.snapshot = snapshot;
    this.table = table;
    this.findings = findings;
    this.order = table.order();
  }

  /**
   * Checks the files of the table.
   *
   * @return how many rows it has; negative if they can't be read
   * @throws IOException if a file can't be read
   */
  long check() throws IOException {
    int shards = snapshot.options().shards();
    List<Path> files = snapshot.tables().files(table);
    findings.compare(table.name(), "CSV files", "number", shards, files.size());
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.csv$", "");
      try {
        checkRows(file, snapshot.folder().resolve(name + ".parquet"));
        checkSpreadsheet(file, name);
      } catch (IllegalArgumentException | DateTimeException e) {
        findings.add(name, String.valueOf(e.getMessage()));
        return -1;
      }
    }
    long listed = snapshot.manifest().ledger().rows().getOrDefault(table.name(), -1L);
    findings.compare("manifest.json", "ledger rows", table.name(), rows, listed);
    return rows;
  }

  private void checkRows(Path csv, Path parquet) throws IOException {
    String name = parquet.getFileName().toString();
    if (!Files.isRegularFile(parquet)) {
      findings.add(name, "is missing");
      return;
    }
    Row[] before = new Row[1];
    try (ParquetRowReader other = new ParquetRowReader(table, parquet)) {
      TableReader.read(
          table,
          csv,
          row -> {
            rows++;
            row.cells();
            if (before[0] != null && order.compare(before[0], row) >= 0) {
              findings.add(csv.getFileName().toString(), new RowKey(table, row) + ": out of order");
            }
            before[0] = row;
            compare(name, row, next(other, name));
          });
      Optional<Row> more = other.next();
      more.ifPresent(row -> findings.add(name, new RowKey(table, row) + ": not in the CSV file"));
    }
  }

  private static Optional<Row> next(ParquetRowReader reader, String name) {
    try {
      return reader.next();
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(name + " can't be read: " + e.getMessage(), e);
    }
  }

  private void compare(String name, Row csv, Optional<Row> parquet) {
    RowKey key = new RowKey(table, csv);
    if (parquet.isEmpty()) {
      findings.add(name, key + ": the CSV file has this row, it has not");
      return;
    }
    for (int i = 0; i < table.columns().size(); i++) {
      if (!Objects.equals(csv.cell(i), parquet.get().cell(i))) {
        String column = table.columns().get(i).name() + ", as the CSV file has it";
        findings.compare(name, key, column, csv.cell(i), parquet.get().cell(i));
      }
    }
  }

  /** The files for spreadsheets hold the cells of the CSV file, formulas made safe. */
  private void checkSpreadsheet(Path csv, String name) throws IOException {
    List<Path> parts = new ArrayList<>();
    Path folder = snapshot.folder().resolve(TableFiles.EXCEL);
    parts.add(folder.resolve(name + ".csv"));
    for (int i = 2; Files.exists(folder.resolve(name + "-" + i + ".csv")); i++) {
      parts.add(folder.resolve(name + "-" + i + ".csv"));
    }
    try (CsvReader<CsvRecord> all = open(csv)) {
      Iterator<CsvRecord> rows = all.iterator();
      CsvRecord header = rows.next();
      for (Path part : parts) {
        compareSpreadsheet(part, header, rows);
      }
      if (rows.hasNext()) {
        findings.add(TableFiles.EXCEL + "/" + name, "has fewer rows than " + name + ".csv");
      }
    }
  }

  private void compareSpreadsheet(Path part, CsvRecord header, Iterator<CsvRecord> rows)
      throws IOException {
    String name = TableFiles.EXCEL + "/" + part.getFileName();
    if (!Files.isRegularFile(part)) {
      findings.add(name, "is missing");
      return;
    }
    try (CsvReader<CsvRecord> sheet = open(part)) {
      boolean first = true;
      for (CsvRecord record : sheet) {
        if (first) {
          String mark = BYTE_ORDER_MARK + header.getField(0);
          findings.compare(name, "header", "start", mark, record.getField(0));
        } else if (!rows.hasNext()) {
          findings.add(name, "line " + record.getStartingLineNumber() + ": not in the CSV file");
          return;
        } else {
          compare(name, rows.next(), record);
        }
        first = false;
      }
    }
  }

  private void compare(String name, CsvRecord expected, CsvRecord found) {
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      String text = expected.getField(i);
      boolean formula =
          column.type() == ColumnType.STRING
              && !text.isEmpty()
              && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
      String cell = i < found.getFieldCount() ? found.getField(i) : null;
      String key = "line " + found.getStartingLineNumber();
      findings.compare(name, key, column.name(), formula ? "'" + text : text, cell);
    }
  }

  private static CsvReader<CsvRecord> open(Path file) throws IOException {
    return CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8);
  }
}
