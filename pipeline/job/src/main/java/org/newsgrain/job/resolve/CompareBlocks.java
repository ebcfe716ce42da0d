package org.newsgrain.job.resolve;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.newsgrain.job.spill.EntryBuffer;
import org.newsgrain.job.spill.Runs;
import org.newsgrain.text.entity.Block;
import org.newsgrain.text.entity.NameLink;

/** The names of a shard of blocks to the links between them, all under one key. */
final class CompareBlocks extends DoFn<KV<Integer, Iterable<String>>, KV<Integer, String>> {

  private static final long serialVersionUID = 1L;

  private final Runs runs;

  CompareBlocks(Runs runs) {
    this.runs = runs;
  }

  @ProcessElement
  public void process(
      @Element KV<Integer, Iterable<String>> shard, OutputReceiver<KV<Integer, String>> out)
      throws IOException {
    EntryBuffer<LinkKey, Double> links =
        new EntryBuffer<>(
            NameRuns.LINKS,
            same -> same.get(0),
            link -> "",
            runs,
            (part, run) -> out.output(KV.of(0, run)));
    NameRuns.BLOCKS.merge(
        shard.getValue(),
        runs,
        same -> same.get(0),
        names -> compare(names, link -> add(link, links)));
    links.write();
  }

  private static void add(NameLink link, EntryBuffer<LinkKey, Double> links) throws IOException {
    links.add(new LinkKey(link.of(), link.with()), link.likeness());
  }

  private static void compare(Iterator<Map.Entry<BlockKey, String>> names, Block.Sink links)
      throws IOException {
    BlockKey last = null;
    Block block = null;
    while (names.hasNext()) {
      Map.Entry<BlockKey, String> name = names.next();
      if (block == null || !name.getKey().isSameBlock(last)) {
        block = Naming.resolver().block(links);
      }
      block.add(name.getKey().name(name.getValue()));
      last = name.getKey();
    }
  }
}
