package org.newsgrain.job.stage;

import java.util.List;
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
import org.newsgrain.job.learn.Findings;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.Articles;
import org.newsgrain.job.read.Batch;
import org.newsgrain.job.read.Lane;
import org.newsgrain.job.read.Piece;
import org.newsgrain.job.spill.Runs;

/**
 * The second look at the corpus: counts as many batches as fit in memory whole and leaves what it
 * counted in sorted runs on disk, an element for each shard and not for each token.
 */
final class CountBatches extends PTransform<PCollection<Lane>, PCollectionTuple> {

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
  public PCollectionTuple expand(PCollection<Lane> lanes) {
    PCollectionTuple counted =
        lanes.apply(
            "count",
            ParDo.of(new Count(reading, counting, runs, findings, threads))
                .withSideInputs(findings)
                .withOutputTags(ROWS, TupleTagList.of(List.of(TERMS, MENTIONS, TOTALS))));
    counted.get(TOTALS).setCoder(Codecs.TOTALS);
    return counted;
  }

  private static final class Count extends DoFn<Lane, KV<String, String>> {
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
    public void process(@Element Lane lane, ProcessContext context, MultiOutputReceiver out) {
      Articles articles = new Articles(reading);
      try (LaneCount count =
          new LaneCount(counting, runs, context.sideInput(findings), memory(), out)) {
        for (Batch batch : lane.batches()) {
          for (Piece piece : batch.pieces()) {
            articles.read(piece, count::add, count::add);
            bytes.inc(piece.bytes());
          }
        }
      }
      out.get(TOTALS).output(Totals.ofUnreadableDates(articles.unreadableDates()));
    }

    /** How many bytes a lane may take; a process of an engine counts a lane a processor. */
    private long memory() {
      Runtime machine = Runtime.getRuntime();
      int lanes = threads == 0 ? machine.availableProcessors() : threads;
      return machine.maxMemory() / (MEMORY_PARTS * lanes);
    }
  }
}
