package org.newsgrain.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/** The tables of the run on the seeds, as text by column. */
final class SeedTables {

  private SeedTables() {}

  /** Every row of {@code table}: its cells by the names of their columns. */
  static List<Map<String, String>> rows(Table table) {
    List<Map<String, String>> rows = new ArrayList<>();
    try {
      new TableReader(SeedRun.snapshot()).read(table, row -> rows.add(cells(table, row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** The path of each document, by its id. */
  static Map<String, String> paths() {
    Map<String, String> paths = new HashMap<>();
    rows(Tables.DOCUMENTS).forEach(row -> paths.put(row.get("doc_id"), row.get("path")));
    return paths;
  }

  private static Map<String, String> cells(Table table, Row row) {
    Map<String, String> cells = new HashMap<>();
    table
        .columns()
        .forEach(c -> cells.put(c.name(), String.valueOf(row.cell(table.index(c.name())))));
    return cells;
  }
}
