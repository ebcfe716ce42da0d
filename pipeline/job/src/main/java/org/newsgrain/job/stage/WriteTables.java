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

/** Writes each file of each table, from sorted runs that are merged on the way. */
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
        .apply("by file", GroupByKey.create())
        .apply("write", ParDo.of(new Write(folder, runs)));
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
      Table table = FileRows.table(file.getKey());
      int shard = FileRows.file(file.getKey());
      int files = runs.shards().files();
      Attempt attempt = new Attempt(Path.of(runs.folder()));
      try (TableFiles formats = new TableFiles(table, attempt.folder(), shard, files)) {
        List<Path> paths = new ArrayList<>();
        for (String run : file.getValue()) {
          if (!run.equals(NO_RUN)) {
            paths.add(Path.of(run));
          }
        }
        RowMerge.of(table, paths, Path.of(runs.folder()), formats::write);
      }
      attempt.settle(Path.of(folder));
      out.output(TableFiles.name(table, shard, files));
    }
  }
}
