package org.newsgrain.job.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.Batch;
import org.newsgrain.job.read.Listing;
import org.newsgrain.job.table.RowBlock;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/**
 * The job, from batches of files to staged tables:
 *
 * <pre>
 *   batches ─► duplicates ─┐
 *   batches ───────────────┴► counts ─► terms    ─┐
 *                                    ├► entities ─┤
 *                                    ├► totals   ─┼► files
 *                                    └► documents ┘
 * </pre>
 */
public final class CountingJob {

  private final RunPlan plan;
  private final Shards shards;

  /** The job that {@code plan} describes. */
  public CountingJob(RunPlan plan) {
    this.plan = plan;
    this.shards = new Shards(plan.shards());
  }

  /**
   * Adds the job to {@code pipeline}.
   *
   * @param listing what to read
   * @param staging the folder that the tables are written in
   */
  public void build(Pipeline pipeline, Listing listing, Path staging) {
    PCollection<Batch> batches =
        pipeline
            .apply(
                "list",
                Create.of(Batch.of(listing.files())).withCoder(SerializableCoder.of(Batch.class)))
            .apply("spread", Reshuffle.viaRandomKey());
    PCollectionView<Map<String, String>> duplicates =
        batches
            .apply("find duplicates", new FindDuplicates(plan, shards))
            .apply("duplicates", View.asMap());
    PCollectionTuple counted =
        batches.apply("count batches", new CountBatches(plan, shards, duplicates));
    PCollectionView<Totals> totals =
        counted
            .get(CountBatches.TOTALS)
            .apply("totals", Combine.globally(Totals::sum).withoutDefaults().asSingletonView());
    PCollectionTuple terms =
        counted.get(CountBatches.TERMS).apply("terms", new TermTables(plan, shards, totals));
    PCollection<KV<String, RowBlock>> entities =
        counted
            .get(CountBatches.MENTIONS)
            .apply("resolve entities", new ResolveEntities(shards))
            .apply("entities", new EntityTables(plan, shards, totals));
    PCollectionList.of(emptyFiles(pipeline))
        .and(rejected(pipeline, listing))
        .and(counted.get(CountBatches.ROWS))
        .and(sources(counted, terms))
        .and(terms.get(TermTables.ROWS))
        .and(TermTables.timeline(terms.get(TermTables.TOP), shards))
        .and(entities)
        .apply("all rows", Flatten.pCollections())
        .apply("write tables", new WriteTables(staging, plan.shards()));
  }

  /** Every file of every table, so that one without rows is written too. */
  private PCollection<KV<String, RowBlock>> emptyFiles(Pipeline pipeline) {
    List<KV<String, RowBlock>> files = new ArrayList<>();
    for (Table table : Tables.ALL) {
      for (int file = 0; file < plan.shards(); file++) {
        files.add(KV.of(FileRows.name(table, file), new RowBlock(table, List.of())));
      }
    }
    return create(pipeline, "empty files", files);
  }

  /** What the listing could not let through. */
  private PCollection<KV<String, RowBlock>> rejected(Pipeline pipeline, Listing listing) {
    FileRows rows = new FileRows(shards);
    listing
        .rejections()
        .forEach(
            rejection ->
                rows.add(Tables.REJECTED, rejection.path(), DocumentRows.rejected(rejection)));
    List<KV<String, RowBlock>> blocks = new ArrayList<>();
    rows.send(blocks::add);
    return create(pipeline, "rejected by the listing", blocks);
  }

  private PCollection<KV<String, RowBlock>> sources(
      PCollectionTuple counted, PCollectionTuple terms) {
    return PCollectionList.of(counted.get(CountBatches.TOTALS))
        .and(terms.get(TermTables.TYPES))
        .apply("totals and types", Flatten.pCollections())
        .apply("sum", Combine.globally(Totals::sum).withoutDefaults())
        .apply("sources", ParDo.of(new MakeSources(plan.counting().terms(), shards)))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), Coders.ROWS));
  }

  private static PCollection<KV<String, RowBlock>> create(
      Pipeline pipeline, String name, List<KV<String, RowBlock>> blocks) {
    return pipeline.apply(
        name, Create.of(blocks).withCoder(KvCoder.of(StringUtf8Coder.of(), Coders.ROWS)));
  }

  private static final class MakeSources extends DoFn<Totals, KV<String, RowBlock>> {
    private static final long serialVersionUID = 1L;

    private final boolean types;
    private final Shards shards;

    MakeSources(boolean types, Shards shards) {
      this.types = types;
      this.shards = shards;
    }

    @ProcessElement
    public void process(@Element Totals totals, OutputReceiver<KV<String, RowBlock>> out) {
      FileRows rows = new FileRows(shards);
      totals
          .bySource()
          .forEach(
              (key, sums) ->
                  rows.add(Tables.SOURCES, key.source(), SourceRows.of(key, sums, types)));
      rows.send(out::output);
    }
  }
}
