package org.newsgrain.job.stage;

import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.table.RowBlock;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.count.Block;
import org.newsgrain.text.count.EntityKey;
import org.newsgrain.text.count.EntityTally;

/** The counted entities to rows of {@code entities}, {@code names} and {@code timeline}. */
final class EntityTables
    extends PTransform<
        PCollection<KV<String, Block<EntityKey, EntityTally>>>, PCollection<KV<String, RowBlock>>> {

  private static final long serialVersionUID = 1L;

  private final RunPlan.Counting counting;
  private final Shards shards;
  private final PCollectionView<Totals> totals;

  EntityTables(RunPlan plan, Shards shards, PCollectionView<Totals> totals) {
    this.counting = plan.counting();
    this.shards = shards;
    this.totals = totals;
  }

  @Override
  public PCollection<KV<String, RowBlock>> expand(
      PCollection<KV<String, Block<EntityKey, EntityTally>>> entities) {
    return entities
        .apply("by language and shard", GroupByKey.create())
        .apply("rows", ParDo.of(new MakeRows(counting, shards, totals)).withSideInputs(totals))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), Coders.ROWS));
  }

  private static final class MakeRows
      extends DoFn<KV<String, Iterable<Block<EntityKey, EntityTally>>>, KV<String, RowBlock>> {
    private static final long serialVersionUID = 1L;

    private final RunPlan.Counting counting;
    private final Shards shards;
    private final PCollectionView<Totals> totals;

    MakeRows(RunPlan.Counting counting, Shards shards, PCollectionView<Totals> totals) {
      this.counting = counting;
      this.shards = shards;
      this.totals = totals;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      String key = context.element().getKey();
      EntityRows entities =
          EntityRows.of(
              key.substring(0, key.indexOf('/')),
              context.element().getValue(),
              counting,
              context.sideInput(totals));
      FileRows rows = new FileRows(shards);
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
