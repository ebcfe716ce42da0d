package org.newsgrain.job.stage;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.table.Tables;

/** The counted entities to rows of {@code entities}, {@code names} and {@code timeline}. */
final class EntityTables
    extends PTransform<PCollection<KV<String, byte[]>>, PCollection<KV<String, String>>> {

  private static final long serialVersionUID = 1L;

  private final RunPlan.Counting counting;
  private final Runs runs;
  private final PCollectionView<Totals> totals;

  EntityTables(RunPlan plan, Runs runs, PCollectionView<Totals> totals) {
    this.counting = plan.counting();
    this.runs = runs;
    this.totals = totals;
  }

  @Override
  public PCollection<KV<String, String>> expand(PCollection<KV<String, byte[]>> entities) {
    return entities
        .apply("by language and shard", GroupByKey.create())
        .apply("rows", ParDo.of(new MakeRows(counting, runs, totals)).withSideInputs(totals));
  }

  private static final class MakeRows
      extends DoFn<KV<String, Iterable<byte[]>>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    private final RunPlan.Counting counting;
    private final Runs runs;
    private final PCollectionView<Totals> totals;

    MakeRows(RunPlan.Counting counting, Runs runs, PCollectionView<Totals> totals) {
      this.counting = counting;
      this.runs = runs;
      this.totals = totals;
    }

    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      String key = context.element().getKey();
      EntityRows entities =
          EntityRows.of(
              key.substring(0, key.indexOf('/')),
              Codecs.ENTITIES.unpackAll(context.element().getValue()),
              counting,
              context.sideInput(totals));
      FileRows rows = new FileRows(runs);
      int id = Tables.ENTITIES.index("entity_id");
      int named = Tables.NAMES.index("entity_id");
      int item = Tables.TIMELINE.index("item");
      entities.entities().forEach(r -> rows.add(Tables.ENTITIES, (String) r.cell(id), r));
      entities.names().forEach(r -> rows.add(Tables.NAMES, (String) r.cell(named), r));
      entities.timeline().forEach(r -> rows.add(Tables.TIMELINE, (String) r.cell(item), r));
      rows.send(context::output);
    }
  }
}
