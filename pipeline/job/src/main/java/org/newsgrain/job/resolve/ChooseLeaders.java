package org.newsgrain.job.resolve;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.newsgrain.job.spill.Runs;
import org.newsgrain.text.entity.Clustering;
import org.newsgrain.text.entity.NameLink;

/** All nodes and links to the cluster of each name, in runs by shard of the names' numbers. */
final class ChooseLeaders extends DoFn<KV<Integer, CoGbkResult>, KV<Integer, String>> {

  private static final long serialVersionUID = 1L;

  static final TupleTag<String> NODES = new TupleTag<>("nodes") {};
  static final TupleTag<String> LINKS = new TupleTag<>("links") {};

  private final Runs runs;

  ChooseLeaders(Runs runs) {
    this.runs = runs;
  }

  @ProcessElement
  public void process(
      @Element KV<Integer, CoGbkResult> all, OutputReceiver<KV<Integer, String>> out)
      throws IOException {
    Clustering clustering = new Clustering();
    NameRuns.NODES.merge(
        all.getValue().getAll(NODES),
        runs,
        same -> same.get(0),
        nodes -> nodes.forEachRemaining(node -> clustering.add(node.getValue())));
    NameRuns.LINKS.merge(
        all.getValue().getAll(LINKS),
        runs,
        same -> same.get(0),
        links ->
            links.forEachRemaining(link -> clustering.add(link(link.getKey(), link.getValue()))));
    NameRuns.CHOICES.write(
        choices ->
            clustering.solve(
                (id, leader, reason) -> choices.accept(id, new Choice(leader, reason))),
        Naming::shardKey,
        runs,
        (shard, run) -> out.output(KV.of(shard, run)));
  }

  private static NameLink link(LinkKey key, double likeness) {
    return new NameLink(key.of(), key.with(), likeness);
  }
}
