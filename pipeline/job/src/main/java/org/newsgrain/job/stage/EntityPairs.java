package org.newsgrain.job.stage;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.newsgrain.job.spill.EntryBuffer;
import org.newsgrain.job.spill.FileRows;
import org.newsgrain.job.spill.Runs;
import org.newsgrain.text.count.Merge;
import org.newsgrain.text.count.NamingKey;
import org.newsgrain.text.count.NamingTally;
import org.newsgrain.text.count.PairKey;
import org.newsgrain.text.count.PairTally;

/**
 * Which entities keep company: takes runs of which documents name which entities, by shard of the
 * documents, counts the pairs of each document, and adds them up by source.
 */
final class EntityPairs
    extends PTransform<PCollection<KV<Integer, String>>, PCollection<KV<String, String>>> {

  private static final long serialVersionUID = 1L;

  private final RowMaking making;

  EntityPairs(RowMaking making) {
    this.making = making;
  }

  @Override
  public PCollection<KV<String, String>> expand(PCollection<KV<Integer, String>> namings) {
    return namings
        .apply("by document", GroupByKey.create())
        .apply("pair", ParDo.of(new Pair(making.runs())))
        .apply("by source", GroupByKey.create())
        .apply("rows", ParDo.of(new MakeRows(making)).withSideInputs(making.totals()));
  }

  private static final class Pair extends DoFn<KV<Integer, Iterable<String>>, KV<Integer, String>> {
    private static final long serialVersionUID = 1L;

    private final Runs runs;

    Pair(Runs runs) {
      this.runs = runs;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<String>> shard, OutputReceiver<KV<Integer, String>> out)
        throws IOException {
      EntryBuffer<PairKey, PairTally> pairs =
          new EntryBuffer<>(
              EntryRuns.PAIRS,
              PairTally::sum,
              key -> key.language() + " " + key.source(),
              runs,
              (part, run) -> out.output(KV.of(part, run)));
      EntryRuns.NAMINGS.merge(
          shard.getValue(), runs, same -> same.get(0), namings -> addAll(namings, pairs));
      pairs.write();
    }

    private static void addAll(
        Iterator<Map.Entry<NamingKey, NamingTally>> namings,
        EntryBuffer<PairKey, PairTally> pairs) {
      Merge.groups(namings, NamingKey::isSameDocument, document -> PairRows.pairs(document, pairs));
    }
  }

  private static final class MakeRows
      extends DoFn<KV<Integer, Iterable<String>>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    private final RowMaking making;

    MakeRows(RowMaking making) {
      this.making = making;
    }

    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      try (FileRows files =
          new FileRows(making.runs(), (file, run) -> context.output(KV.of(file, run)))) {
        PairRows rows = new PairRows(making.languages(context), files);
        EntryRuns.PAIRS.merge(
            context.element().getValue(), making.runs(), PairTally::sum, rows::addAll);
      }
    }
  }
}
