package org.newsgrain.job.stage;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.newsgrain.text.count.EntityTally;

/** The counted entities to rows of {@code entities}, {@code names} and {@code timeline}. */
final class EntityTables
    extends PTransform<PCollection<KV<Integer, String>>, PCollection<KV<String, String>>> {

  private static final long serialVersionUID = 1L;

  private final RowMaking making;

  EntityTables(RowMaking making) {
    this.making = making;
  }

  @Override
  public PCollection<KV<String, String>> expand(PCollection<KV<Integer, String>> entities) {
    return entities
        .apply("by shard", GroupByKey.create())
        .apply("rows", ParDo.of(new MakeRows(making)).withSideInputs(making.totals()));
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
      try (FileRows files = new FileRows(making.runs(), context::output)) {
        EntityRows rows = new EntityRows(making.languages(context), files);
        EntryRuns.ENTITIES.merge(context.element().getValue(), EntityTally::sum, rows::addAll);
      }
    }
  }
}
