package org.newsgrain.job.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.newsgrain.job.table.Cells;
import org.newsgrain.job.table.Table;

/** One shard of a table in one of its formats. */
public final class TableFiles implements Closeable {

  /** The folder of the files for spreadsheets, below the snapshot. */
  public static final String EXCEL = "excel";

  /** In what a table is written. */
  public enum Format {
    /** Parquet. */
    PARQUET,
    /** CSV, for programs and for spreadsheets. */
    CSV
  }

  private final RowSink out;

  /**
   * Creates the files of one shard.
   *
   * @param folder the staging folder
   * @param shard which shard, from 0
   * @param shards of how many
   * @throws IOException if a file can't be created
   */
  public TableFiles(Format format, Table table, Path folder, int shard, int shards)
      throws IOException {
    String name = name(table, shard, shards);
    out =
        switch (format) {
          case PARQUET -> new ParquetFile(table, folder.resolve(name + ".parquet"));
          case CSV ->
              new CsvFiles(table, folder, Files.createDirectories(folder.resolve(EXCEL)), name);
        };
  }

  /** What the files of a shard are called, without their endings. */
  public static String name(Table table, int shard, int shards) {
    return shards == 1
        ? table.name()
        : String.format(Locale.ROOT, "%s-%05d-of-%05d", table.name(), shard, shards);
  }

  /**
   * Writes a row.
   *
   * @throws IOException if a file can't take it
   */
  public void write(Cells row) throws IOException {
    out.write(row);
  }

  /**
   * Completes the files.
   *
   * @throws IOException if one can't be completed
   */
  @Override
  public void close() throws IOException {
    out.close();
  }
}
