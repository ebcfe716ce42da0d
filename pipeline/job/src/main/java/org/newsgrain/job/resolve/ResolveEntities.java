package org.newsgrain.job.resolve;

import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsgrain.job.spill.Runs;
import org.newsgrain.text.entity.EntityRules;

/**
 * The spellings of the whole corpus to entities. Takes runs of mentions by shard of their names,
 * and gives runs of entities by shard of their identifiers, and what became of each spelling:
 *
 * <pre>
 *   mentions ─► names ─► blocks ─► links ─┐
 *                 ├────► nodes ───────────┴► choices ─┐
 *                 └────► forms ───────────────────────┴► clusters ─► entities
 * </pre>
 *
 * Only the choice, which needs no more than a few numbers of each name, is made in one place; and
 * the rules of the analyst, which see what they are about.
 */
public final class ResolveEntities
    extends PTransform<PCollection<KV<Integer, String>>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  /** Runs of entities, by shard. */
  public static final TupleTag<KV<Integer, String>> ENTITIES = new TupleTag<>("entities") {};

  /** Runs of rows of {@code forms}, by file. */
  public static final TupleTag<KV<String, String>> ROWS = new TupleTag<>("rows") {};

  private final Runs runs;
  private final EntityRules rules;

  /**
   * @param rules what the analyst says of the entities
   */
  public ResolveEntities(Runs runs, EntityRules rules) {
    this.runs = runs;
    this.rules = rules;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, String>> mentions) {
    PCollectionTuple names =
        mentions
            .apply("mentions by shard", GroupByKey.create())
            .apply(
                "names",
                ParDo.of(new TakeNames(runs))
                    .withOutputTags(
                        TakeNames.FORMS, TupleTagList.of(TakeNames.BLOCKS).and(TakeNames.NODES)));
    PCollectionTuple named =
        KeyedPCollectionTuple.of(GatherClusters.FORMS, names.get(TakeNames.FORMS))
            .and(GatherClusters.CHOICES, choices(names))
            .apply("forms and choices", CoGroupByKey.create())
            .apply("gather", ParDo.of(new GatherClusters(runs)))
            .apply("by cluster", GroupByKey.create())
            .apply(
                "name",
                ParDo.of(new NameClusters(runs, rules))
                    .withOutputTags(NameClusters.NAMES, TupleTagList.of(NameClusters.CONCERNED)));
    PCollectionTuple ruled =
        named
            .get(NameClusters.CONCERNED)
            .apply("in one place", GroupByKey.create())
            .apply(
                "rules",
                ParDo.of(new ApplyRules(runs, rules))
                    .withOutputTags(ApplyRules.NAMES, TupleTagList.of(ApplyRules.RENAMED)));
    PCollectionView<Iterable<String>> renamed =
        ruled.get(ApplyRules.RENAMED).apply("renamed", View.asIterable());
    PCollection<KV<Integer, String>> entityNames =
        PCollectionList.of(named.get(NameClusters.NAMES))
            .and(ruled.get(ApplyRules.NAMES))
            .apply("all names", Flatten.pCollections());
    return KeyedPCollectionTuple.of(NameMentions.MENTIONS, mentions)
        .and(NameMentions.NAMES, entityNames)
        .apply("mentions and names", CoGroupByKey.create())
        .apply(
            "join",
            ParDo.of(new NameMentions(runs, renamed))
                .withSideInputs(renamed)
                .withOutputTags(ENTITIES, TupleTagList.of(ROWS)));
  }

  private PCollection<KV<Integer, String>> choices(PCollectionTuple names) {
    PCollection<KV<Integer, String>> links =
        names
            .get(TakeNames.BLOCKS)
            .apply("by block", GroupByKey.create())
            .apply("compare", ParDo.of(new CompareBlocks(runs)));
    return KeyedPCollectionTuple.of(ChooseLeaders.NODES, names.get(TakeNames.NODES))
        .and(ChooseLeaders.LINKS, links)
        .apply("nodes and links", CoGroupByKey.create())
        .apply("choose", ParDo.of(new ChooseLeaders(runs)));
  }
}
