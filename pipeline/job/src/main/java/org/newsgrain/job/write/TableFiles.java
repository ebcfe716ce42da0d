package org.newsgrain.job.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;

/** One shard of a table in every format. */
public final class TableFiles implements Closeable {

  /** The folder of the files for spreadsheets, below the snapshot. */
  public static final String EXCEL = "excel";

  private final List<RowSink> formats;

  /**
   * Creates the files of one shard.
   *
   * @param folder the staging folder
   * @param shard which shard, from 0
   * @param shards of how many
   * @throws IOException if a file can't be created
   */
  public TableFiles(Table table, Path folder, int shard, int shards) throws IOException {
    String name = name(table, shard, shards);
    Path excel = Files.createDirectories(folder.resolve(EXCEL));
    formats =
        List.of(
            new ParquetFile(table, folder.resolve(name + ".parquet")),
            new CsvFile(table, folder.resolve(name + ".csv")),
            new ExcelCsvFiles(table, excel, name));
  }

  /** What the files of a shard are called, without their endings. */
  public static String name(Table table, int shard, int shards) {
    return shards == 1
        ? table.name()
        : String.format(Locale.ROOT, "%s-%05d-of-%05d", table.name(), shard, shards);
  }

  /**
   * Writes a row to every format.
   *
   * @throws IOException if a file can't take it
   */
  public void write(Row row) throws IOException {
    for (RowSink format : formats) {
      format.write(row);
    }
  }

  /**
   * Closes every file, also when closing one fails.
   *
   * @throws IOException if a file can't be completed
   */
  @Override
  public void close() throws IOException {
    IOException problem = null;
    for (RowSink format : formats) {
      try {
        format.close();
      } catch (IOException e) {
        problem = e;
      }
    }
    if (problem != null) {
      throw problem;
    }
  }
}
