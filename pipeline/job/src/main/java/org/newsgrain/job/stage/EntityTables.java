package org.newsgrain.job.stage;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.newsgrain.job.table.Tables;

/** The counted entities to rows of {@code entities}, {@code names} and {@code timeline}. */
final class EntityTables
    extends PTransform<PCollection<KV<String, byte[]>>, PCollection<KV<String, String>>> {

  private static final long serialVersionUID = 1L;

  private final RowMaking making;

  EntityTables(RowMaking making) {
    this.making = making;
  }

  @Override
  public PCollection<KV<String, String>> expand(PCollection<KV<String, byte[]>> entities) {
    return entities
        .apply("by language and shard", GroupByKey.create())
        .apply("rows", ParDo.of(new MakeRows(making)).withSideInputs(making.totals()));
  }

  private static final class MakeRows
      extends DoFn<KV<String, Iterable<byte[]>>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    private final RowMaking making;

    MakeRows(RowMaking making) {
      this.making = making;
    }

    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      KV<String, Iterable<byte[]>> shard = context.element();
      EntityRows entities =
          EntityRows.of(
              making.shard(shard.getKey(), context), Codecs.ENTITIES.unpackAll(shard.getValue()));
      FileRows files = new FileRows(making.runs());
      RowMaking.add(entities.entities(), Tables.ENTITIES, "entity_id", files);
      RowMaking.add(entities.names(), Tables.NAMES, "entity_id", files);
      RowMaking.add(entities.timeline(), Tables.TIMELINE, "item", files);
      files.send(context::output);
    }
  }
}
