package org.newsgrain.job.stage;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.Articles;
import org.newsgrain.job.read.Batch;
import org.newsgrain.job.read.InputFile;
import org.newsgrain.job.read.Lane;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.analysis.Analysis;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.analysis.Tally;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.TermKey;
import org.newsgrain.text.document.Document;

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
  private final PCollectionView<Map<String, String>> duplicates;
  private final int threads;

  CountBatches(RunPlan plan, Runs runs, PCollectionView<Map<String, String>> duplicates) {
    this.reading = plan.reading();
    this.counting = plan.counting();
    this.runs = runs;
    this.duplicates = duplicates;
    this.threads = plan.threads();
  }

  @Override
  public PCollectionTuple expand(PCollection<Lane> lanes) {
    PCollectionTuple counted =
        lanes.apply(
            "count",
            ParDo.of(new Count(reading, counting, runs, duplicates, threads))
                .withSideInputs(duplicates)
                .withOutputTags(ROWS, TupleTagList.of(List.of(TERMS, MENTIONS, TOTALS))));
    counted.get(TOTALS).setCoder(Codecs.TOTALS);
    return counted;
  }

  private static final class Count extends DoFn<Lane, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    private final RunPlan.Reading reading;
    private final RunPlan.Counting counting;
    private final Runs runs;
    private final PCollectionView<Map<String, String>> duplicates;
    private final int threads;
    private final Counter documents = Metrics.counter(Progress.NAMESPACE, Progress.DOCUMENTS);
    private final Counter bytes = Metrics.counter(Progress.NAMESPACE, Progress.BYTES);

    Count(
        RunPlan.Reading reading,
        RunPlan.Counting counting,
        Runs runs,
        PCollectionView<Map<String, String>> duplicates,
        int threads) {
      this.reading = reading;
      this.counting = counting;
      this.runs = runs;
      this.duplicates = duplicates;
      this.threads = threads;
    }

    @ProcessElement
    public void process(@Element Lane lane, ProcessContext context, MultiOutputReceiver out)
        throws IOException {
      long mostWeight = Runtime.getRuntime().maxMemory() / (MEMORY_PARTS * threads);
      Map<String, String> originals = context.sideInput(duplicates);
      Articles articles = new Articles(reading);
      Analyzer analyzer = new Analyzer(counting.cleaning(), counting.entities());
      Tally tally = new Tally(counting.terms(), counting.longestPhrase());
      try (FileRows rows = new FileRows(runs, out.get(ROWS)::output)) {
        for (Batch batch : lane.batches()) {
          for (InputFile file : batch.files()) {
            articles.read(
                file,
                document -> count(document, analyzer, tally, originals, rows),
                rejection ->
                    rows.add(Tables.REJECTED, rejection.path(), DocumentRows.rejected(rejection)));
            bytes.inc(file.size());
            if (tally.weight() > mostWeight) {
              send(tally, out);
              tally.clear();
            }
          }
        }
      }
      send(tally, out);
    }

    private void send(Tally tally, MultiOutputReceiver out) throws IOException {
      EntryRuns.TERMS.write(
          tally::forEachTerm,
          TermKey::term,
          runs,
          (shard, run) -> out.get(TERMS).output(KV.of(shard, run)));
      EntryRuns.MENTIONS.write(
          tally.mentions()::forEach,
          MentionKey::name,
          runs,
          (shard, run) -> out.get(MENTIONS).output(KV.of(shard, run)));
      out.get(TOTALS).output(Totals.of(tally.totals()));
    }

    private void count(
        Document document,
        Analyzer analyzer,
        Tally tally,
        Map<String, String> originals,
        FileRows rows) {
      Optional<String> original = Optional.ofNullable(originals.get(document.id()));
      Analysis analysis = analyzer.analyze(document);
      tally.add(analysis, original.isPresent());
      String id = document.id();
      rows.add(Tables.DOCUMENTS, id, DocumentRows.document(analysis, original));
      rows.addAll(Tables.REMOVED, id, DocumentRows.removed(analysis));
      documents.inc();
    }
  }
}
