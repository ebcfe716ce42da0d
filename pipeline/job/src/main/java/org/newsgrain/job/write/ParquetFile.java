package org.newsgrain.job.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.newsgrain.job.table.Cells;
import org.newsgrain.job.table.Table;

/**
 * A table as Parquet: version 1 pages, zstd, flat columns, which every reader understands. Pages
 * are filled here, and what is around them is Parquet's own: its writer for records takes ten times
 * as long, since it knows nothing of what it is given.
 */
final class ParquetFile implements RowSink {

  /** With so many bytes a row group is written. Readers work on several of them at once. */
  private static final long GROUP_BYTES = 64L << 20;

  /** The size of a row group is looked at after so many rows. */
  private static final int CHECK_ROWS = 1000;

  private final ParquetFileWriter file;
  private final PageCompressor compressor = new PageCompressor();
  private final List<ParquetColumn> columns = new ArrayList<>();
  private long rows;

  ParquetFile(Table table, Path path) throws IOException {
    MessageType schema = ParquetSchema.of(table);
    for (int i = 0; i < table.columns().size(); i++) {
      columns.add(
          new ParquetColumn(table.columns().get(i), i, schema.getColumns().get(i), compressor));
    }
    file =
        new ParquetFileWriter(
            new LocalOutputFile(path),
            schema,
            ParquetFileWriter.Mode.OVERWRITE,
            GROUP_BYTES,
            0,
            ParquetProperties.DEFAULT_COLUMN_INDEX_TRUNCATE_LENGTH,
            ParquetProperties.DEFAULT_STATISTICS_TRUNCATE_LENGTH,
            true);
    file.start();
  }

  @Override
  public void write(Cells row) throws IOException {
    for (ParquetColumn column : columns) {
      column.add(row);
    }
    rows++;
    if (rows % CHECK_ROWS == 0 && size() >= GROUP_BYTES) {
      finishGroup();
    }
  }

  private long size() {
    return columns.stream().mapToLong(ParquetColumn::size).sum();
  }

  private void finishGroup() throws IOException {
    file.startBlock(rows);
    for (ParquetColumn column : columns) {
      column.finish(file, rows);
    }
    file.endBlock();
    rows = 0;
  }

  @Override
  public void close() throws IOException {
    try (file;
        compressor) {
      if (rows > 0) {
        finishGroup();
      }
      file.end(Map.of());
    }
  }
}
