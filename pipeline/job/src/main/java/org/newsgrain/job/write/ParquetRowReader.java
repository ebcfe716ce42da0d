package org.newsgrain.job.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;

/** Reads the rows of a table back from one of its Parquet files, holding a page a column. */
public final class ParquetRowReader implements Closeable {

  private final Table table;
  private final Path path;
  private final MessageColumnIO columns;
  private final List<BlockMetaData> groups;
  private final List<ParquetPages> open = new ArrayList<>();
  private RecordReader<Row> group;
  private long left;
  private int next;

  /**
   * Opens a file of {@code table}.
   *
   * @throws IOException if it can't be read
   * @throws IllegalArgumentException if the file does not have the table's columns
   */
  public ParquetRowReader(Table table, Path path) throws IOException {
    this.table = table;
    this.path = path;
    ParquetMetadata footer =
        ParquetFooters.footer(path)
            .orElseThrow(() -> new IllegalArgumentException("not a Parquet file"));
    MessageType schema = footer.getFileMetaData().getSchema();
    MessageType declared = ParquetSchema.of(table);
    if (!schema.equals(declared)) {
      throw new IllegalArgumentException(
          "not the columns of " + table.name() + " but " + schema.toString().replace('\n', ' '));
    }
    this.columns = new ColumnIOFactory().getColumnIO(declared);
    this.groups = footer.getBlocks();
  }

  /**
   * The next row, or empty at the end.
   *
   * @throws IOException if it can't be read
   */
  public Optional<Row> next() throws IOException {
    while (left == 0) {
      if (next == groups.size()) {
        return Optional.empty();
      }
      openGroup(groups.get(next));
      next++;
    }
    left--;
    return Optional.of(group.read());
  }

  private void openGroup(BlockMetaData block) throws IOException {
    close();
    Map<String, PageReader> pages = new HashMap<>();
    for (ColumnChunkMetaData chunk : block.getColumns()) {
      ParquetPages column = new ParquetPages(path, chunk);
      open.add(column);
      pages.put(chunk.getPath().toDotString(), column);
    }
    left = block.getRowCount();
    group = columns.getRecordReader(new Group(left, pages), new ParquetRowMaker(table));
  }

  private record Group(long rows, Map<String, PageReader> pages) implements PageReadStore {

    @Override
    public PageReader getPageReader(ColumnDescriptor column) {
      return pages.get(String.join(".", column.getPath()));
    }

    @Override
    public long getRowCount() {
      return rows;
    }
  }

  /** What stands at the end of the file: its schema, and where everything is. */
  @Override
  public void close() throws IOException {
    for (ParquetPages pages : open) {
      pages.close();
    }
    open.clear();
  }
}
