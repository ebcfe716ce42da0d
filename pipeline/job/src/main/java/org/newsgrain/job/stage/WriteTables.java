package org.newsgrain.job.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.RowBlock;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.write.TableFiles;

/** Writes each file of each table, from sorted blocks that are merged on the way. */
final class WriteTables extends PTransform<PCollection<KV<String, RowBlock>>, PCollection<String>> {

  private static final long serialVersionUID = 1L;

  private final String folder;
  private final int files;

  /**
   * @param folder the staging folder
   * @param files how many files a table has
   */
  WriteTables(Path folder, int files) {
    this.folder = folder.toString();
    this.files = files;
  }

  @Override
  public PCollection<String> expand(PCollection<KV<String, RowBlock>> rows) {
    return rows.apply("by file", GroupByKey.create())
        .apply("write", ParDo.of(new Write(folder, files)));
  }

  /** The rows of all blocks in the table's order, without sorting them again. */
  static Iterator<Row> merge(Table table, Iterable<RowBlock> blocks) {
    Comparator<Row> order = table.order();
    PriorityQueue<Cursor> cursors =
        new PriorityQueue<>(Comparator.comparing((Cursor cursor) -> cursor.head, order));
    blocks.forEach(block -> Cursor.at(block.rows().iterator()).ifPresent(cursors::add));
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !cursors.isEmpty();
      }

      @Override
      public Row next() {
        Cursor first = cursors.remove();
        Row head = first.head;
        Cursor.at(first.rest).ifPresent(cursors::add);
        return head;
      }
    };
  }

  private record Cursor(Row head, Iterator<Row> rest) {
    static Optional<Cursor> at(Iterator<Row> rows) {
      return rows.hasNext() ? Optional.of(new Cursor(rows.next(), rows)) : Optional.empty();
    }
  }

  private static final class Write extends DoFn<KV<String, Iterable<RowBlock>>, String> {
    private static final long serialVersionUID = 1L;

    private final String folder;
    private final int files;

    Write(String folder, int files) {
      this.folder = folder;
      this.files = files;
    }

    @ProcessElement
    public void process(@Element KV<String, Iterable<RowBlock>> file, OutputReceiver<String> out)
        throws IOException {
      Table table = FileRows.table(file.getKey());
      int shard = FileRows.file(file.getKey());
      try (TableFiles formats = new TableFiles(table, Path.of(folder), shard, files)) {
        Iterator<Row> rows = merge(table, file.getValue());
        while (rows.hasNext()) {
          formats.write(rows.next());
        }
      }
      out.output(TableFiles.name(table, shard, files));
    }
  }
}
