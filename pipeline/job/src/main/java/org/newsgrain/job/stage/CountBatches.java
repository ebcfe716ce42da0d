package org.newsgrain.job.stage;

import java.io.IOException;
import java.util.List;
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
import org.newsgrain.job.read.Lane;
import org.newsgrain.job.read.Piece;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.analysis.Analysis;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.analysis.Tally;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.TermKey;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.duplicate.Duplicate;
import org.newsgrain.text.duplicate.Duplicates;

/**
 * The second look at the corpus: counts each batch whole and sends on what it counted as sorted
 * blocks, an element for each shard and not for each token.
 */
final class CountBatches extends PTransform<PCollection<Lane>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  /** Runs of the documents, removed and rejected tables, by file. */
  static final TupleTag<KV<String, String>> ROWS = new TupleTag<>("rows") {};

  /** Packed blocks of terms, by language and shard. */
  static final TupleTag<KV<String, byte[]>> TERMS = new TupleTag<>("terms") {};

  /** Packed blocks of mentions, by shard. */
  static final TupleTag<KV<Integer, byte[]>> MENTIONS = new TupleTag<>("mentions") {};

  /** How much there is of each source and language. */
  static final TupleTag<Totals> TOTALS = new TupleTag<>("totals") {};

  private final RunPlan.Reading reading;
  private final RunPlan.Counting counting;
  private final Runs runs;
  private final PCollectionView<Duplicates> duplicates;

  CountBatches(RunPlan plan, Runs runs, PCollectionView<Duplicates> duplicates) {
    this.reading = plan.reading();
    this.counting = plan.counting();
    this.runs = runs;
    this.duplicates = duplicates;
  }

  @Override
  public PCollectionTuple expand(PCollection<Lane> lanes) {
    PCollectionTuple counted =
        lanes.apply(
            "count",
            ParDo.of(new Count(reading, counting, runs, duplicates))
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
    private final PCollectionView<Duplicates> duplicates;
    private final Counter documents = Metrics.counter(Progress.NAMESPACE, Progress.DOCUMENTS);
    private final Counter bytes = Metrics.counter(Progress.NAMESPACE, Progress.BYTES);

    Count(
        RunPlan.Reading reading,
        RunPlan.Counting counting,
        Runs runs,
        PCollectionView<Duplicates> duplicates) {
      this.reading = reading;
      this.counting = counting;
      this.runs = runs;
      this.duplicates = duplicates;
    }

    @ProcessElement
    public void process(@Element Lane lane, ProcessContext context, MultiOutputReceiver out)
        throws IOException {
      Duplicates found = context.sideInput(duplicates);
      for (Batch batch : lane.batches()) {
        process(batch, found, out);
      }
    }

    private void process(Batch batch, Duplicates found, MultiOutputReceiver out)
        throws IOException {
      FileRows rows = new FileRows(runs);
      Tally tally = count(batch, found, rows);
      rows.send(out.get(ROWS)::output);
      tally
          .terms()
          .forEach(
              (language, terms) ->
                  runs.shards()
                      .blocks(terms, TermKey::term)
                      .forEach(
                          (shard, block) ->
                              out.get(TERMS)
                                  .output(
                                      KV.of(
                                          LanguageShard.key(language.code(), shard),
                                          Codecs.TERMS.pack(block)))));
      runs.shards()
          .blocks(tally.mentions(), MentionKey::name)
          .forEach(
              (shard, block) ->
                  out.get(MENTIONS).output(KV.of(shard, Codecs.MENTIONS.pack(block))));
      out.get(TOTALS).output(Totals.of(tally.totals()));
    }

    private Tally count(Batch batch, Duplicates found, FileRows rows) {
      Articles articles = new Articles(reading);
      Analyzer analyzer = new Analyzer(counting.cleaning(), counting.entities());
      Tally tally = new Tally(counting.terms(), counting.longestPhrase());
      for (Piece piece : batch.pieces()) {
        articles.read(
            piece,
            document -> count(document, analyzer, tally, found, rows),
            rejection ->
                rows.add(Tables.REJECTED, rejection.path(), DocumentRows.rejected(rejection)));
        bytes.inc(piece.bytes());
      }
      return tally;
    }

    private void count(
        Document document, Analyzer analyzer, Tally tally, Duplicates found, FileRows rows) {
      Optional<Duplicate> duplicate = found.of(document.id());
      Analysis analysis = analyzer.analyze(document);
      tally.add(analysis, duplicate.isPresent());
      String id = document.id();
      rows.add(Tables.DOCUMENTS, id, DocumentRows.document(analysis, duplicate));
      rows.addAll(Tables.REMOVED, id, DocumentRows.removed(analysis));
      documents.inc();
    }
  }
}
