package org.newsgrain.job.stage;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.Occurrences;
import org.newsgrain.text.entity.EntityRules;

/**
 * The spellings of the whole corpus to entities: the distinct spellings are resolved in one place,
 * and each shard of mentions is joined with what became of its own. Takes runs of mentions by shard
 * of their names, and gives runs of entities by shard of their names, and what became of each
 * spelling.
 */
final class ResolveEntities extends PTransform<PCollection<KV<Integer, String>>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  /** Runs of entities, by shard. */
  static final TupleTag<KV<Integer, String>> ENTITIES = new TupleTag<>("entities") {};

  /** Runs of {@code forms}, by file. */
  static final TupleTag<KV<String, String>> ROWS = new TupleTag<>("rows") {};

  private static final TupleTag<String> MENTIONS = new TupleTag<>("mentions") {};
  private static final TupleTag<String> NAMES = new TupleTag<>("names") {};

  private final Runs runs;
  private final EntityRules rules;

  ResolveEntities(Runs runs, EntityRules rules) {
    this.runs = runs;
    this.rules = rules;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, String>> mentions) {
    PCollectionView<Iterable<String>> forms =
        mentions
            .apply("mentions by shard", GroupByKey.create())
            .apply("spellings", ParDo.of(new TakeForms(runs)))
            .apply("all spellings", View.asIterable());
    PCollection<KV<Integer, String>> names =
        mentions
            .getPipeline()
            .apply("once", Create.of(List.of(0)))
            .apply("resolve", ParDo.of(new Resolve(runs, rules, forms)).withSideInputs(forms));
    return KeyedPCollectionTuple.of(MENTIONS, mentions)
        .and(NAMES, names)
        .apply("by shard", CoGroupByKey.create())
        .apply("join", ParDo.of(new Join(runs)).withOutputTags(ENTITIES, TupleTagList.of(ROWS)));
  }

  private static final class TakeForms extends DoFn<KV<Integer, Iterable<String>>, String> {
    private static final long serialVersionUID = 1L;

    private final Runs runs;

    TakeForms(Runs runs) {
      this.runs = runs;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<String>> shard, OutputReceiver<String> out)
        throws IOException {
      EntryRuns.MENTIONS.merge(
          shard.getValue(),
          Occurrences::sum,
          mentions -> out.output(EntryRuns.FORMS.write(Naming.forms(mentions), runs)));
    }
  }

  private static final class Resolve extends DoFn<Integer, KV<Integer, String>> {
    private static final long serialVersionUID = 1L;

    private final Runs runs;
    private final EntityRules rules;
    private final PCollectionView<Iterable<String>> forms;

    Resolve(Runs runs, EntityRules rules, PCollectionView<Iterable<String>> forms) {
      this.runs = runs;
      this.rules = rules;
      this.forms = forms;
    }

    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      EntryRuns.FORMS.merge(
          context.sideInput(forms),
          FormCount::sum,
          all ->
              EntryRuns.NAMES.write(
                  EntryRun.Entries.sorted(Naming.resolve(all, rules)),
                  MentionKey::name,
                  runs,
                  (shard, names) -> context.output(KV.of(shard, names))));
    }
  }

  private static final class Join extends DoFn<KV<Integer, CoGbkResult>, KV<Integer, String>> {
    private static final long serialVersionUID = 1L;

    private final Runs runs;

    Join(Runs runs) {
      this.runs = runs;
    }

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> shard, MultiOutputReceiver out)
        throws IOException {
      CoGbkResult both = shard.getValue();
      try (FileRows rows = new FileRows(runs, out.get(ROWS)::output)) {
        NamedMentions named =
            new NamedMentions(
                runs, (part, run) -> out.get(ENTITIES).output(KV.of(part, run)), rows);
        EntryRuns.NAMES.merge(both.getAll(NAMES), all -> all.get(0), named::learn);
        EntryRuns.MENTIONS.merge(both.getAll(MENTIONS), Occurrences::sum, named::addAll);
        named.close();
      }
    }
  }
}
