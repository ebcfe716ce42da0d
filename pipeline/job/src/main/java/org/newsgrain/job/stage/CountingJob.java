package org.newsgrain.job.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.newsgrain.job.kept.KeptRun;
import org.newsgrain.job.learn.Findings;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.Listing;
import org.newsgrain.job.resolve.ResolveEntities;
import org.newsgrain.job.spill.FileRows;
import org.newsgrain.job.spill.Runs;
import org.newsgrain.job.spill.Shards;
import org.newsgrain.job.state.Reuse;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.entity.EntityRules;

/**
 * The job, from listed files to staged tables:
 *
 * <pre>
 *   files ─► duplicates, templates ─┐
 *   files ──────────────────────────┴► counts ─► terms    ─┐
 *                                             ├► entities ─┤
 *                                             ├► totals   ─┼► tables
 *                                             └► documents ┘
 * </pre>
 */
public final class CountingJob {

  private final RunPlan plan;
  private final EntityRules rules;
  private final Path staging;
  private final Path scratch;
  private final Spread spread;
  private final Runs runs;
  private final Reuse reuse;

  /**
   * The job that {@code plan} describes.
   *
   * @param rules what the analyst says of the entities
   * @param staging the folder that the tables are written in
   * @param scratch a folder for what is of no interest after the job, but for what {@link
   *     org.newsgrain.job.kept.RunList} lists; like the other one, every process that works on the
   *     job must see it under the same name
   * @param spread over how much the work is spread
   * @param reuse what need not be read
   */
  public CountingJob(
      RunPlan plan, EntityRules rules, Path staging, Path scratch, Spread spread, Reuse reuse) {
    this.reuse = reuse;
    this.plan = plan;
    this.rules = rules;
    this.staging = staging;
    this.scratch = scratch;
    this.spread = spread;
    this.runs = new Runs(scratch, new Shards(plan.shards()));
  }

  /**
   * Adds the job to {@code pipeline}.
   *
   * @param listing what to read
   * @throws IOException if nothing can be written into the scratch folder
   */
  public void build(Pipeline pipeline, Listing listing) throws IOException {
    List<String> portions = WorkFiles.write(Work.of(reuse, spread.lanes()), scratch);
    PCollection<Work> work =
        pipeline
            .apply("list", Create.of(portions).withCoder(StringUtf8Coder.of()))
            .apply("spread", Reshuffle.viaRandomKey())
            .apply("work", ParDo.of(new WorkFiles.Read()))
            .setCoder(SerializableCoder.of(Work.class));
    PCollectionTuple found =
        work.apply("first pass", new FirstPass(plan, runs, KeptNotes.of(reuse)));
    PCollectionView<Findings> findings =
        found.get(FirstPass.FINDINGS).apply("findings", View.asSingleton());
    PCollectionTuple counted =
        work.apply("count batches", new CountBatches(plan, runs, findings, spread));
    KeptCounts kept = new KeptCounts(pipeline, reuse, findings);
    PCollection<Totals> allTotals = kept.andTotals(counted.get(CountBatches.TOTALS));
    PCollectionView<Totals> totals =
        allTotals.apply(
            "totals", Combine.globally(Totals::sum).withoutDefaults().asSingletonView());
    RowMaking making = new RowMaking(plan.counting(), runs, totals);
    PCollectionTuple terms =
        kept.andRuns(KeptRun.Kind.TERMS, counted.get(CountBatches.TERMS))
            .apply("terms", new TermTables(making));
    PCollectionTuple resolved =
        kept.andRuns(KeptRun.Kind.MENTIONS, counted.get(CountBatches.MENTIONS))
            .apply("resolve entities", new ResolveEntities(runs, rules));
    PCollectionTuple entities =
        resolved.get(ResolveEntities.ENTITIES).apply("entities", new EntityTables(making));
    PCollectionList.of(emptyFiles(pipeline))
        .and(rejected(pipeline, listing))
        .and(kept.andRows(counted.get(CountBatches.ROWS)))
        .and(sources(allTotals, terms))
        .and(terms.get(TermTables.ROWS))
        .and(TermTables.timeline(terms.get(TermTables.TOP), runs))
        .and(resolved.get(ResolveEntities.ROWS))
        .and(entities.get(EntityTables.ROWS))
        .and(entities.get(EntityTables.NAMINGS).apply("pairs of entities", new EntityPairs(making)))
        .apply("all rows", Flatten.pCollections())
        .apply("write tables", new WriteTables(staging, runs));
    PCollectionList.of(found.get(FirstPass.KEPT))
        .and(counted.get(CountBatches.KEPT))
        .apply("all runs", Flatten.pCollections())
        .apply("keep runs", new KeepRuns(runs));
  }

  /** Every file of every table, so that one without rows is written too. */
  private PCollection<KV<String, String>> emptyFiles(Pipeline pipeline) {
    List<KV<String, String>> files = new ArrayList<>();
    for (Table table : Tables.ALL) {
      for (int file = 0; file < plan.shards(); file++) {
        files.add(KV.of(FileRows.name(table, file), WriteTables.NO_RUN));
      }
    }
    return create(pipeline, "empty files", files);
  }

  /** What the listing could not let through. */
  private PCollection<KV<String, String>> rejected(Pipeline pipeline, Listing listing) {
    List<KV<String, String>> blocks = new ArrayList<>();
    try (FileRows rows = new FileRows(runs, (file, run) -> blocks.add(KV.of(file, run)))) {
      listing
          .rejections()
          .forEach(
              rejection ->
                  rows.add(Tables.REJECTED, rejection.path(), DocumentRows.rejected(rejection)));
    }
    return create(pipeline, "rejected by the listing", blocks);
  }

  private PCollection<KV<String, String>> sources(
      PCollection<Totals> totals, PCollectionTuple terms) {
    return PCollectionList.of(totals)
        .and(terms.get(TermTables.TYPES))
        .apply("totals and types", Flatten.pCollections())
        .apply("sum", Combine.globally(Totals::sum).withoutDefaults())
        .apply("sources", ParDo.of(new MakeSources(plan.counting().terms(), runs)));
  }

  private static PCollection<KV<String, String>> create(
      Pipeline pipeline, String name, List<KV<String, String>> blocks) {
    return pipeline.apply(
        name, Create.of(blocks).withCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of())));
  }

  private static final class MakeSources extends DoFn<Totals, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    private final boolean types;
    private final Runs runs;

    MakeSources(boolean types, Runs runs) {
      this.types = types;
      this.runs = runs;
    }

    @ProcessElement
    public void process(@Element Totals totals, OutputReceiver<KV<String, String>> out) {
      try (FileRows rows = new FileRows(runs, (file, run) -> out.output(KV.of(file, run)))) {
        totals
            .bySource()
            .forEach(
                (key, sums) ->
                    rows.add(Tables.SOURCES, key.source(), SourceRows.of(key, sums, types)));
      }
    }
  }
}
