package org.newsgrain.job.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.newsgrain.job.spill.FileRows;
import org.newsgrain.job.spill.Runs;
import org.newsgrain.job.table.RowMerge;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.write.TableFiles;

/**
 * Writes each file of each table, from sorted runs that are merged on the way. Formats are written
 * apart, since most often one table is larger than all others: merging twice takes less time than
 * writing in a single thread.
 */
final class WriteTables extends PTransform<PCollection<KV<String, String>>, PCollection<String>> {

  private static final long serialVersionUID = 1L;

  /** No run at all: what makes sure that a file without rows is written too. */
  static final String NO_RUN = "";

  private final String folder;
  private final Runs runs;

  /**
   * @param folder the staging folder
   * @param runs where files are until they are whole, and how many a table has
   */
  WriteTables(Path folder, Runs runs) {
    this.folder = folder.toString();
    this.runs = runs;
  }

  @Override
  public PCollection<String> expand(PCollection<KV<String, String>> named) {
    return named
        .apply("formats", ParDo.of(new InEachFormat()))
        .apply("by file", GroupByKey.create())
        .apply("write", ParDo.of(new Write(folder, runs)));
  }

  /** Puts the format before the name of a file: {@code CSV/terms/0}. */
  private static final class InEachFormat extends DoFn<KV<String, String>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element KV<String, String> named, OutputReceiver<KV<String, String>> out) {
      for (TableFiles.Format format : TableFiles.Format.values()) {
        out.output(KV.of(format + "/" + named.getKey(), named.getValue()));
      }
    }
  }

  private static final class Write extends DoFn<KV<String, Iterable<String>>, String> {
    private static final long serialVersionUID = 1L;

    private final String folder;
    private final Runs runs;

    Write(String folder, Runs runs) {
      this.folder = folder;
      this.runs = runs;
    }

    @ProcessElement
    public void process(@Element KV<String, Iterable<String>> file, OutputReceiver<String> out)
        throws IOException {
      int slash = file.getKey().indexOf('/');
      TableFiles.Format format = TableFiles.Format.valueOf(file.getKey().substring(0, slash));
      String name = file.getKey().substring(slash + 1);
      Table table = FileRows.table(name);
      int shard = FileRows.file(name);
      int files = runs.shards().files();
      Attempt attempt = new Attempt(Path.of(runs.folder()));
      try (TableFiles rows = new TableFiles(format, table, attempt.folder(), shard, files)) {
        List<Path> paths = new ArrayList<>();
        for (String run : file.getValue()) {
          if (!run.equals(NO_RUN)) {
            paths.add(Path.of(run));
          }
        }
        RowMerge.of(table, paths, Path.of(runs.folder()), rows::write);
      }
      attempt.settle(Path.of(folder));
      out.output(TableFiles.name(table, shard, files));
    }
  }
}
