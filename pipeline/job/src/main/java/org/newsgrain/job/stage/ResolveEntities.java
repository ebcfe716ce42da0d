package org.newsgrain.job.stage;

import java.util.List;
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
import org.newsgrain.text.count.MentionKey;

/**
 * The spellings of the whole corpus to entities: the distinct spellings are resolved in one place,
 * and each shard of mentions is joined with what became of its own. Gives the mentions by entity,
 * by language and shard.
 */
final class ResolveEntities
    extends PTransform<PCollection<KV<Integer, byte[]>>, PCollection<KV<String, byte[]>>> {

  private static final long serialVersionUID = 1L;

  private static final TupleTag<byte[]> MENTIONS = new TupleTag<>("mentions") {};
  private static final TupleTag<byte[]> NAMES = new TupleTag<>("names") {};

  private final Shards shards;

  ResolveEntities(Shards shards) {
    this.shards = shards;
  }

  @Override
  public PCollection<KV<String, byte[]>> expand(PCollection<KV<Integer, byte[]>> mentions) {
    PCollectionView<Iterable<byte[]>> forms =
        mentions
            .apply("spellings", ParDo.of(new TakeForms()))
            .apply("all spellings", View.asIterable());
    PCollection<KV<Integer, byte[]>> names =
        mentions
            .getPipeline()
            .apply("once", Create.of(List.of(0)))
            .apply("resolve", ParDo.of(new Resolve(shards, forms)).withSideInputs(forms));
    return KeyedPCollectionTuple.of(MENTIONS, mentions)
        .and(NAMES, names)
        .apply("by shard", CoGroupByKey.create())
        .apply("join", ParDo.of(new Join(shards)));
  }

  private static final class TakeForms extends DoFn<KV<Integer, byte[]>, byte[]> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element KV<Integer, byte[]> shard, OutputReceiver<byte[]> out) {
      Block<MentionKey, FormCount> forms = Naming.forms(Codecs.MENTIONS.unpack(shard.getValue()));
      out.output(Codecs.FORMS.pack(forms));
    }
  }

  private static final class Resolve extends DoFn<Integer, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Shards shards;
    private final PCollectionView<Iterable<byte[]>> forms;

    Resolve(Shards shards, PCollectionView<Iterable<byte[]>> forms) {
      this.shards = shards;
      this.forms = forms;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      Naming.resolve(Codecs.FORMS.unpackAll(context.sideInput(forms)), shards)
          .forEach((shard, names) -> context.output(KV.of(shard, Codecs.NAMES.pack(names))));
    }
  }

  private static final class Join extends DoFn<KV<Integer, CoGbkResult>, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final Shards shards;

    Join(Shards shards) {
      this.shards = shards;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> shard, OutputReceiver<KV<String, byte[]>> out) {
      CoGbkResult both = shard.getValue();
      Naming.join(
              Codecs.MENTIONS.unpackAll(both.getAll(MENTIONS)),
              Codecs.NAMES.unpackAll(both.getAll(NAMES)),
              shards)
          .forEach((key, block) -> out.output(KV.of(key, Codecs.ENTITIES.pack(block))));
    }
  }
}
