package org.newsgrain.job.stage;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.beam.sdk.values.KV;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.RowBlock;
import org.newsgrain.job.table.RowCodec;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/**
 * Collects rows and leaves them in sorted runs on disk, one for each file that they belong to. Only
 * the names of the runs go on through Beam: the rows of a whole table would not fit in memory, and
 * need not be there at once to be merged.
 */
final class FileRows {

  private final Runs runs;
  private final Map<String, List<Row>> byFile = new TreeMap<>();

  FileRows(Runs runs) {
    this.runs = runs;
  }

  /** Adds a row that goes to the file of {@code key}. */
  void add(Table table, String key, Row row) {
    byFile
        .computeIfAbsent(name(table, runs.shards().fileOf(key)), name -> new ArrayList<>())
        .add(row);
  }

  /** Adds rows that all go to the file of {@code key}. */
  void addAll(Table table, String key, List<Row> rows) {
    rows.forEach(row -> add(table, key, row));
  }

  /**
   * Writes a run for each file, and sends on the file and the run.
   *
   * @throws IOException if a run can't be written
   */
  void send(Consumer<KV<String, String>> out) throws IOException {
    for (Map.Entry<String, List<Row>> file : byFile.entrySet()) {
      RowBlock block = RowBlock.of(table(file.getKey()), file.getValue());
      out.accept(KV.of(file.getKey(), write(block)));
    }
  }

  private String write(RowBlock block) throws IOException {
    // A new name for each try: what a broken try left behind is then never read.
    Path run = Files.createTempFile(Path.of(runs.folder()), block.table().name() + "-", ".run");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
      RowCodec.write(block, out);
    }
    return run.toString();
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
