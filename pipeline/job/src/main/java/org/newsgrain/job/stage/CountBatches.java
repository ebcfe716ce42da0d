package org.newsgrain.job.stage;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsgrain.job.kept.KeptRun;
import org.newsgrain.job.learn.Findings;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.Articles;
import org.newsgrain.job.read.Batch;
import org.newsgrain.job.read.Piece;
import org.newsgrain.job.spill.Runs;
import org.newsgrain.job.state.KeptFile;

/**
 * The second look at the corpus: counts as many batches as fit in memory whole and leaves what it
 * counted in sorted runs on disk, an element for each shard and not for each token.
 */
final class CountBatches extends PTransform<PCollection<Work>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  /** The part of the memory that is used for counting: what is left has to do for all the rest. */
  private static final long MEMORY_PARTS = 4;

  /** Runs of the documents, removed and rejected tables, by file. */
  static final TupleTag<KV<String, String>> ROWS = new TupleTag<>("rows") {};

  /** Runs of counted terms, by shard. */
  static final TupleTag<KV<Integer, String>> TERMS = new TupleTag<>("terms") {};

  /** Runs of mentions, by shard. */
  static final TupleTag<KV<Integer, String>> MENTIONS = new TupleTag<>("mentions") {};

  /** How much there is of each source and language. */
  static final TupleTag<Totals> TOTALS = new TupleTag<>("totals") {};

  /** All these runs, and which documents the files have. */
  static final TupleTag<KeptRun> KEPT = new TupleTag<>("kept") {};

  private final RunPlan.Reading reading;
  private final RunPlan.Counting counting;
  private final Runs runs;
  private final PCollectionView<Findings> findings;
  private final int threads;

  CountBatches(RunPlan plan, Runs runs, PCollectionView<Findings> findings, Spread spread) {
    this.reading = plan.reading();
    this.counting = plan.counting();
    this.runs = runs;
    this.findings = findings;
    this.threads = spread.threads();
  }

  @Override
  public PCollectionTuple expand(PCollection<Work> work) {
    PCollectionTuple counted =
        work.apply(
            "count",
            ParDo.of(new Count(reading, counting, runs, findings, threads))
                .withSideInputs(findings)
                .withOutputTags(ROWS, TupleTagList.of(List.of(TERMS, MENTIONS, TOTALS, KEPT))));
    counted.get(TOTALS).setCoder(Codecs.TOTALS);
    counted.get(KEPT).setCoder(SerializableCoder.of(KeptRun.class));
    return counted;
  }

  private static final class Count extends DoFn<Work, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    private final RunPlan.Reading reading;
    private final RunPlan.Counting counting;
    private final Runs runs;
    private final PCollectionView<Findings> findings;
    private final int threads;
    private final Counter bytes = Metrics.counter(Progress.NAMESPACE, Progress.BYTES);

    Count(
        RunPlan.Reading reading,
        RunPlan.Counting counting,
        Runs runs,
        PCollectionView<Findings> findings,
        int threads) {
      this.reading = reading;
      this.counting = counting;
      this.runs = runs;
      this.findings = findings;
      this.threads = threads;
    }

    @ProcessElement
    public void process(@Element Work work, ProcessContext context, MultiOutputReceiver out)
        throws IOException {
      Articles articles = new Articles(reading);
      Findings found = context.sideInput(findings);
      try (LaneCount count = new LaneCount(counting, runs, found, memory(), out)) {
        for (Batch batch : work.batches()) {
          for (Piece piece : batch.pieces()) {
            count.read(piece, articles);
            bytes.inc(piece.bytes());
          }
        }
        for (KeptFile file : work.kept()) {
          count.readAgain(file, articles);
        }
      }
    }

    /** How many bytes a lane may take; a process of an engine counts a lane a processor. */
    private long memory() {
      Runtime machine = Runtime.getRuntime();
      int lanes = threads == 0 ? machine.availableProcessors() : threads;
      return machine.maxMemory() / (MEMORY_PARTS * lanes);
    }
  }
}
