package org.newsgrain.job.stage;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsgrain.job.resolve.MentionRuns;
import org.newsgrain.job.spill.EntryBuffer;
import org.newsgrain.job.spill.FileRows;
import org.newsgrain.text.count.EntityTally;
import org.newsgrain.text.count.NamingKey;
import org.newsgrain.text.count.NamingTally;

/**
 * The counted entities to rows of {@code entities}, {@code names} and {@code timeline}, and to runs
 * of which documents name them.
 */
final class EntityTables extends PTransform<PCollection<KV<Integer, String>>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  /** Runs of rows, by file. */
  static final TupleTag<KV<String, String>> ROWS = new TupleTag<>("rows") {};

  /** Runs of which documents name which entities, by shard of the documents. */
  static final TupleTag<KV<Integer, String>> NAMINGS = new TupleTag<>("namings") {};

  private final RowMaking making;

  EntityTables(RowMaking making) {
    this.making = making;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, String>> entities) {
    return entities
        .apply("by shard", GroupByKey.create())
        .apply(
            "rows",
            ParDo.of(new MakeRows(making))
                .withSideInputs(making.totals())
                .withOutputTags(ROWS, TupleTagList.of(NAMINGS)));
  }

  private static final class MakeRows
      extends DoFn<KV<Integer, Iterable<String>>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    private final RowMaking making;

    MakeRows(RowMaking making) {
      this.making = making;
    }

    @ProcessElement
    public void process(ProcessContext context, MultiOutputReceiver out) throws IOException {
      EntryBuffer<NamingKey, NamingTally> namings =
          new EntryBuffer<>(
              EntryRuns.NAMINGS,
              same -> same.get(0),
              key -> Long.toHexString(key.document()),
              making.runs(),
              (shard, run) -> out.get(NAMINGS).output(KV.of(shard, run)));
      try (FileRows files =
          new FileRows(making.runs(), (file, run) -> out.get(ROWS).output(KV.of(file, run)))) {
        EntityRows rows = new EntityRows(making.languages(context), files, namings);
        MentionRuns.ENTITIES.merge(
            context.element().getValue(), making.runs(), EntityTally::sum, rows::addAll);
        namings.write();
      }
    }
  }
}
