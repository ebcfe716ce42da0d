package org.newsgrain.job.stage;

import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.newsgrain.text.count.Block;
import org.newsgrain.text.count.EntityKey;
import org.newsgrain.text.count.EntityTally;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.Occurrences;

/**
 * The spellings of the whole corpus to entities: the distinct spellings are resolved in one place,
 * and each shard of mentions is joined with what became of its own. Gives the mentions by entity,
 * by language and shard.
 */
final class ResolveEntities
    extends PTransform<
        PCollection<KV<Integer, Block<MentionKey, Occurrences>>>,
        PCollection<KV<String, Block<EntityKey, EntityTally>>>> {

  private static final long serialVersionUID = 1L;

  private static final TupleTag<Block<MentionKey, Occurrences>> MENTIONS =
      new TupleTag<>("mentions") {};
  private static final TupleTag<Block<MentionKey, EntityName>> NAMES = new TupleTag<>("names") {};

  private final Shards shards;

  ResolveEntities(Shards shards) {
    this.shards = shards;
  }

  @Override
  public PCollection<KV<String, Block<EntityKey, EntityTally>>> expand(
      PCollection<KV<Integer, Block<MentionKey, Occurrences>>> mentions) {
    PCollectionView<Iterable<Block<MentionKey, FormCount>>> forms =
        mentions
            .apply("spellings", ParDo.of(new TakeForms()))
            .setCoder(Coders.FORMS)
            .apply("all spellings", View.asIterable());
    PCollection<KV<Integer, Block<MentionKey, EntityName>>> names =
        mentions
            .getPipeline()
            .apply("once", Create.of(List.of(0)))
            .apply("resolve", ParDo.of(new Resolve(shards, forms)).withSideInputs(forms))
            .setCoder(KvCoder.of(VarIntCoder.of(), Coders.NAMES));
    return KeyedPCollectionTuple.of(MENTIONS, mentions)
        .and(NAMES, names)
        .apply("by shard", CoGroupByKey.create())
        .apply("join", ParDo.of(new Join(shards)))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), Coders.ENTITIES));
  }

  private static final class TakeForms
      extends DoFn<KV<Integer, Block<MentionKey, Occurrences>>, Block<MentionKey, FormCount>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Integer, Block<MentionKey, Occurrences>> shard,
        OutputReceiver<Block<MentionKey, FormCount>> out) {
      out.output(Naming.forms(shard.getValue()));
    }
  }

  private static final class Resolve
      extends DoFn<Integer, KV<Integer, Block<MentionKey, EntityName>>> {
    private static final long serialVersionUID = 1L;

    private final Shards shards;
    private final PCollectionView<Iterable<Block<MentionKey, FormCount>>> forms;

    Resolve(Shards shards, PCollectionView<Iterable<Block<MentionKey, FormCount>>> forms) {
      this.shards = shards;
      this.forms = forms;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      Naming.resolve(context.sideInput(forms), shards)
          .forEach((shard, names) -> context.output(KV.of(shard, names)));
    }
  }

  private static final class Join
      extends DoFn<KV<Integer, CoGbkResult>, KV<String, Block<EntityKey, EntityTally>>> {
    private static final long serialVersionUID = 1L;

    private final Shards shards;

    Join(Shards shards) {
      this.shards = shards;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> shard,
        OutputReceiver<KV<String, Block<EntityKey, EntityTally>>> out) {
      Naming.join(shard.getValue().getAll(MENTIONS), shard.getValue().getAll(NAMES), shards)
          .forEach((key, block) -> out.output(KV.of(key, block)));
    }
  }
}
