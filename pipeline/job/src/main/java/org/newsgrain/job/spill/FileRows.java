package org.newsgrain.job.spill;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.RowBlock;
import org.newsgrain.job.table.RowRunWriter;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/**
 * Collects rows and leaves them in sorted runs on disk, one for each file that they belong to. Only
 * the names of the runs go on through Beam: the rows of a whole table would not fit in memory, and
 * need not be there at once to be merged.
 */
public final class FileRows implements Closeable {

  /** So many rows are held at most: about 30 MB. */
  private static final int MOST = 50_000;

  private final Runs runs;
  private final BiConsumer<String, String> out;
  private final Map<String, List<Row>> byFile = new TreeMap<>();
  private int rows;

  /**
   * @param out takes each file with a run of it
   */
  public FileRows(Runs runs, BiConsumer<String, String> out) {
    this.runs = runs;
    this.out = out;
  }

  /**
   * Adds a row that goes to the file of {@code key}.
   *
   * @throws UncheckedIOException if a run can't be written
   */
  public void add(Table table, String key, Row row) {
    byFile
        .computeIfAbsent(name(table, runs.shards().fileOf(key)), name -> new ArrayList<>())
        .add(row);
    rows++;
    if (rows == MOST) {
      write();
    }
  }

  /** Adds rows that all go to the file of {@code key}. */
  public void addAll(Table table, String key, List<Row> rows) {
    rows.forEach(row -> add(table, key, row));
  }

  /** Writes what is left. */
  @Override
  public void close() {
    write();
  }

  /** Writes a run for each file, and sends on the file and the run. */
  private void write() {
    byFile.forEach(
        (file, fileRows) -> out.accept(file, write(RowBlock.of(table(file), fileRows), runs)));
    byFile.clear();
    rows = 0;
  }

  private static String write(RowBlock block, Runs runs) {
    try {
      // A new name for each try: what a broken try left behind is then never read.
      Path run = Files.createTempFile(Path.of(runs.folder()), block.table().name() + "-", ".run");
      try (RowRunWriter out = new RowRunWriter(block.table(), run)) {
        for (Row row : block.rows()) {
          out.write(row);
        }
      }
      return run.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file is called on its way: the table and the number of the file. */
  public static String name(Table table, int file) {
    return table.name() + "/" + file;
  }

  /** The table of a file that is called so. */
  public static Table table(String name) {
    return Tables.named(name.substring(0, name.indexOf('/')));
  }

  /** The number of a file that is called so. */
  public static int file(String name) {
    return Integer.parseInt(name.substring(name.indexOf('/') + 1));
  }
}
