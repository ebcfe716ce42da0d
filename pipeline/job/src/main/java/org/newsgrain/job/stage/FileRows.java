package org.newsgrain.job.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.beam.sdk.values.KV;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.RowBlock;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/** Collects rows and sends them on in blocks, each to the file that its key belongs to. */
final class FileRows {

  private final Shards shards;
  private final Map<String, List<Row>> byFile = new TreeMap<>();

  FileRows(Shards shards) {
    this.shards = shards;
  }

  /** Adds a row that goes to the file of {@code key}. */
  void add(Table table, String key, Row row) {
    byFile.computeIfAbsent(name(table, shards.fileOf(key)), name -> new ArrayList<>()).add(row);
  }

  /** Adds rows that all go to the file of {@code key}. */
  void addAll(Table table, String key, List<Row> rows) {
    rows.forEach(row -> add(table, key, row));
  }

  /** Sends a block for each file. */
  void send(Consumer<KV<String, RowBlock>> out) {
    byFile.forEach((name, rows) -> out.accept(KV.of(name, RowBlock.of(table(name), rows))));
  }

  /** What a file is called on its way: the table and the number of the file. */
  static String name(Table table, int file) {
    return table.name() + "/" + file;
  }

  static Table table(String name) {
    return Tables.named(name.substring(0, name.indexOf('/')));
  }

  static int file(String name) {
    return Integer.parseInt(name.substring(name.indexOf('/') + 1));
  }
}
