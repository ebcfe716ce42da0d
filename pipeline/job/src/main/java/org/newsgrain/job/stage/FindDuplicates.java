package org.newsgrain.job.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.Articles;
import org.newsgrain.job.read.Batch;
import org.newsgrain.job.read.Lane;
import org.newsgrain.job.read.Piece;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.analysis.TextHash;
import org.newsgrain.text.count.Block;
import org.newsgrain.text.count.CountedDocument;
import org.newsgrain.text.count.Fingerprint;
import org.newsgrain.text.document.Document;

/**
 * The first look at the corpus: which documents repeat which. Gives each duplicate with the name of
 * the earliest document that has the same text.
 */
final class FindDuplicates extends PTransform<PCollection<Lane>, PCollection<KV<String, String>>> {

  private static final long serialVersionUID = 1L;

  private final RunPlan.Reading reading;
  private final boolean cleaning;
  private final Shards shards;

  FindDuplicates(RunPlan plan, Shards shards) {
    this.reading = plan.reading();
    this.cleaning = plan.cleaning();
    this.shards = shards;
  }

  @Override
  public PCollection<KV<String, String>> expand(PCollection<Lane> lanes) {
    return lanes
        .apply("fingerprints", ParDo.of(new TakeFingerprints(reading, cleaning, shards)))
        .apply("same text", GroupByKey.create())
        .apply("earliest", ParDo.of(new NameEarliest()));
  }

  /** The fingerprints of a batch, those of one text always in the same shard. */
  static Map<Integer, Block<Fingerprint, String>> fingerprints(
      Batch batch, Articles articles, Analyzer analyzer, Shards shards) {
    Map<Fingerprint, String> found = new HashMap<>();
    for (Piece piece : batch.pieces()) {
      articles.read(
          piece,
          document ->
              TextHash.of(analyzer.clean(document.text()).kept())
                  .ifPresent(hash -> found.put(fingerprint(document, hash), document.id())),
          rejection -> {});
    }
    return shards.blocks(found, Fingerprint::text);
  }

  private static Fingerprint fingerprint(Document document, String hash) {
    CountedDocument counted = CountedDocument.of(document.id(), 0, document.published(), false);
    return new Fingerprint(hash, counted.day(), document.path(), document.record());
  }

  /** Each document that repeats an earlier one, and that one. */
  static List<KV<String, String>> duplicates(Iterable<Block<Fingerprint, String>> blocks) {
    List<KV<String, String>> duplicates = new ArrayList<>();
    Block.mergeGroups(
        blocks,
        ids -> ids.get(0),
        Fingerprint::text,
        sameText -> {
          String earliest = sameText.get(0).getValue();
          sameText.stream()
              .skip(1)
              .forEach(repeat -> duplicates.add(KV.of(repeat.getValue(), earliest)));
        });
    return duplicates;
  }

  private static final class TakeFingerprints extends DoFn<Lane, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final RunPlan.Reading reading;
    private final boolean cleaning;
    private final Shards shards;

    TakeFingerprints(RunPlan.Reading reading, boolean cleaning, Shards shards) {
      this.reading = reading;
      this.cleaning = cleaning;
      this.shards = shards;
    }

    @ProcessElement
    public void process(@Element Lane lane, OutputReceiver<KV<Integer, byte[]>> out) {
      Articles articles = new Articles(reading);
      Analyzer analyzer = new Analyzer(cleaning, false);
      for (Batch batch : lane.batches()) {
        fingerprints(batch, articles, analyzer, shards)
            .forEach((shard, block) -> out.output(KV.of(shard, Codecs.FINGERPRINTS.pack(block))));
      }
    }
  }

  private static final class NameEarliest
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<byte[]>> shard, OutputReceiver<KV<String, String>> out) {
      duplicates(Codecs.FINGERPRINTS.unpackAll(shard.getValue())).forEach(out::output);
    }
  }
}
