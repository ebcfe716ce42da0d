package org.newsgrain.job.resolve;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.newsgrain.job.spill.FileRows;
import org.newsgrain.job.spill.Runs;
import org.newsgrain.text.count.Occurrences;

/** A shard of mentions, joined with the entities of their spellings. */
final class NameMentions extends DoFn<KV<Integer, CoGbkResult>, KV<Integer, String>> {

  private static final long serialVersionUID = 1L;

  static final TupleTag<String> MENTIONS = new TupleTag<>("mentions") {};
  static final TupleTag<String> NAMES = new TupleTag<>("names") {};

  private final Runs runs;
  private final PCollectionView<Iterable<String>> renamed;

  /**
   * @param renamed runs of the entities that a rule named
   */
  NameMentions(Runs runs, PCollectionView<Iterable<String>> renamed) {
    this.runs = runs;
    this.renamed = renamed;
  }

  @ProcessElement
  public void process(ProcessContext context, MultiOutputReceiver out) throws IOException {
    CoGbkResult both = context.element().getValue();
    Map<String, EntityName> byRule = new HashMap<>();
    NameRuns.RENAMED.merge(
        context.sideInput(renamed),
        runs,
        same -> same.get(0),
        all -> all.forEachRemaining(entity -> byRule.put(entity.getKey(), entity.getValue())));
    try (FileRows rows =
        new FileRows(runs, (file, run) -> out.get(ResolveEntities.ROWS).output(KV.of(file, run)))) {
      NamedMentions named =
          new NamedMentions(
              runs,
              byRule,
              (part, run) -> out.get(ResolveEntities.ENTITIES).output(KV.of(part, run)),
              rows);
      NameRuns.NAMES.merge(
          both.getAll(NAMES),
          runs,
          same -> same.get(0),
          names ->
              MentionRuns.MENTIONS.merge(
                  both.getAll(MENTIONS),
                  runs,
                  Occurrences::sum,
                  uses -> named.addAll(names, uses)));
      named.close();
    }
  }
}
