package org.newsgrain.job.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.format.converter.ParquetMetadataConverter;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/**
 * Looks at Parquet files as they came to lie on the disk, by what their ends say of them. Parquet's
 * own class for this needs Hadoop's file system.
 */
public final class ParquetFooters {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  /** The length of the footer, four bytes, and the magic, which end a file. */
  private static final int END = Integer.BYTES + MAGIC.length;

  private ParquetFooters() {}

  /**
   * Requires that the Parquet files in {@code folder} have each table's columns and rows.
   *
   * @param rows how many rows each table has
   * @throws IOException if a file can't be read, as when its end is missing
   * @throws IllegalStateException if columns or rows differ
   */
  public static void verify(Path folder, Map<String, Long> rows) throws IOException {
    for (Table table : Tables.ALL) {
      long found = 0;
      for (Path file : TableReader.files(folder, table, "parquet")) {
        found += rows(table, file);
      }
      long expected = rows.get(table.name());
      if (found != expected) {
        throw new IllegalStateException(
            table.name() + " has " + expected + " rows in CSV, but " + found + " in Parquet");
      }
    }
  }

  private static long rows(Table table, Path file) throws IOException {
    ParquetMetadata footer = footer(file).orElseThrow(() -> new IOException(file + " has no end"));
    if (!footer.getFileMetaData().getSchema().equals(ParquetSchema.of(table))) {
      throw new IllegalStateException(file + " has other columns than " + table.name());
    }
    return footer.getBlocks().stream().mapToLong(BlockMetaData::getRowCount).sum();
  }

  /**
   * What the end of a file says of it; empty if the file does not end as a Parquet file does.
   *
   * @throws IOException if it can't be read
   */
  static Optional<ParquetMetadata> footer(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      byte[] end = new byte[END];
      file.seek(Math.max(0, file.length() - END));
      file.readFully(end);
      int length = Integer.reverseBytes(ByteBuffer.wrap(end).getInt());
      boolean ends = Arrays.equals(end, Integer.BYTES, END, MAGIC, 0, MAGIC.length);
      if (!ends || length < 0 || length > file.length() - END) {
        return Optional.empty();
      }
      byte[] footer = new byte[length];
      file.seek(file.length() - END - length);
      file.readFully(footer);
      InputStream in = new ByteArrayInputStream(footer);
      return Optional.of(
          new ParquetMetadataConverter()
              .readParquetMetadata(in, ParquetMetadataConverter.NO_FILTER));
    }
  }
}
