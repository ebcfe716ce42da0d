package org.newsgrain.job.stage;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsgrain.job.kept.KeptRun;
import org.newsgrain.job.learn.Findings;
import org.newsgrain.job.spill.FileRows;
import org.newsgrain.job.state.Reuse;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/**
 * What earlier runs counted, beside what this one counts. It must not be read before it is known
 * what of it is outdated: runs are read where they are grouped with those of now, and totals are
 * taken where the findings are at hand.
 */
final class KeptCounts {

  private final Pipeline pipeline;
  private final Reuse reuse;
  private final PCollectionView<Findings> findings;

  KeptCounts(Pipeline pipeline, Reuse reuse, PCollectionView<Findings> findings) {
    this.pipeline = pipeline;
    this.reuse = reuse;
    this.findings = findings;
  }

  /** Kept runs and those of now, by shard. */
  PCollection<KV<Integer, String>> andRuns(
      KeptRun.Kind kind, PCollection<KV<Integer, String>> now) {
    List<KV<Integer, String>> kept = new ArrayList<>();
    reuse.runs(kind).forEach(run -> kept.add(KV.of(Integer.valueOf(run.part()), run.path())));
    String name = "kept " + kind;
    PCollection<KV<Integer, String>> runs =
        pipeline.apply(
            name, Create.of(kept).withCoder(KvCoder.of(VarIntCoder.of(), StringUtf8Coder.of())));
    return PCollectionList.of(now).and(runs).apply(name + " and new", Flatten.pCollections());
  }

  /** Kept runs of rows and those of now, by file. */
  PCollection<KV<String, String>> andRows(PCollection<KV<String, String>> now) {
    List<KV<String, String>> kept = new ArrayList<>();
    reuse.runs(KeptRun.Kind.ROWS).forEach(run -> kept.add(KV.of(run.part(), run.path())));
    PCollection<KV<String, String>> runs =
        pipeline.apply(
            "kept rows",
            Create.of(kept).withCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of())));
    return PCollectionList.of(now).and(runs).apply("kept rows and new", Flatten.pCollections());
  }

  /** The totals of documents that are kept, and those of now. */
  PCollection<Totals> andTotals(PCollection<Totals> now) {
    List<String> kept = new ArrayList<>();
    for (KeptRun run : reuse.runs(KeptRun.Kind.ROWS)) {
      Table table = FileRows.table(run.part());
      if (table.equals(Tables.DOCUMENTS)) {
        kept.add(run.path());
      }
    }
    PCollection<Totals> totals =
        pipeline
            .apply("kept documents", Create.of(kept).withCoder(StringUtf8Coder.of()))
            .apply("kept totals", ParDo.of(new KeptTotals()).withSideInputs(findings))
            .setCoder(Codecs.TOTALS);
    return PCollectionList.of(now).and(totals).apply("all totals", Flatten.pCollections());
  }
}
