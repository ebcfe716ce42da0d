package org.newsgrain.job.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Reads the tables of a snapshot back from its CSV files, which lose nothing. */
public final class TableReader {

  private final Path snapshot;

  /** A reader of the snapshot in that folder. */
  public TableReader(Path snapshot) {
    this.snapshot = snapshot;
  }

  /**
   * Hands every row of {@code table} to {@code rows}, file by file, each in the table's order.
   *
   * @throws IOException if a file can't be read
   * @throws IllegalArgumentException if a file does not have the table's columns
   */
  public void read(Table table, Consumer<Row> rows) throws IOException {
    for (Path file : files(table)) {
      read(table, file, rows);
    }
  }

  /**
   * Hands every row of one CSV file of {@code table} to {@code rows}, in the file's order.
   *
   * @throws IOException if the file can't be read
   * @throws IllegalArgumentException if it does not have the table's columns
   */
  public static void read(Table table, Path file, Consumer<Row> rows) throws IOException {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
      boolean header = true;
      for (CsvRecord record : csv) {
        if (header) {
          requireHeader(table, record, file);
          header = false;
        } else {
          rows.accept(row(table, record));
        }
      }
      if (header) {
        throw new IllegalArgumentException(file + " has no header");
      }
    }
  }

  /**
   * The rows of {@code table} in its order, whatever files they are in.
   *
   * @throws IOException if a file can't be read
   * @throws IllegalArgumentException if a file does not have the table's columns
   */
  public TableRows rows(Table table) throws IOException {
    return new TableRows(table, files(table));
  }

  /**
   * The CSV files of {@code table}, one for each shard, in order.
   *
   * @throws IOException if the folder can't be listed
   */
  public List<Path> files(Table table) throws IOException {
    return files(snapshot, table, "csv");
  }

  /**
   * The files of {@code table} in {@code folder} whose names end so, one for each shard, in order.
   *
   * @throws IOException if the folder can't be listed
   */
  public static List<Path> files(Path folder, Table table, String ending) throws IOException {
    List<Path> files = new ArrayList<>();
    String glob = table.name() + "{,-?????-of-?????}." + ending;
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
      found.forEach(files::add);
    }
    Collections.sort(files);
    return files;
  }

  static void requireHeader(Table table, CsvRecord record, Path file) {
    List<String> expected = table.columns().stream().map(Column::name).toList();
    if (!record.getFields().equals(expected)) {
      throw new IllegalArgumentException(file + " has other columns than " + table.name());
    }
  }

  /** Few of the cells are asked for, and parsing a number takes longer than finding it. */
  static Row row(Table table, CsvRecord record) {
    if (record.getFieldCount() != table.columns().size()) {
      throw new IllegalArgumentException(
          table.name() + ", line " + record.getStartingLineNumber() + ": cells are missing");
    }
    return new Row(record.getFieldCount(), i -> table.parse(i, record.getField(i)));
  }
}
