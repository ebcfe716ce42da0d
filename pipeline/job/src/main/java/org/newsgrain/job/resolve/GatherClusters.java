package org.newsgrain.job.resolve;

import com.carrotsearch.hppc.LongObjectHashMap;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.newsgrain.job.spill.EntryBuffer;
import org.newsgrain.job.spill.Runs;
import org.newsgrain.text.count.MentionKey;

/** The spellings of a shard of names to their clusters, in runs by shard of the clusters. */
final class GatherClusters extends DoFn<KV<Integer, CoGbkResult>, KV<Integer, String>> {

  private static final long serialVersionUID = 1L;

  static final TupleTag<String> FORMS = new TupleTag<>("forms") {};
  static final TupleTag<String> CHOICES = new TupleTag<>("choices") {};

  private final Runs runs;

  GatherClusters(Runs runs) {
    this.runs = runs;
  }

  @ProcessElement
  public void process(
      @Element KV<Integer, CoGbkResult> shard, OutputReceiver<KV<Integer, String>> out)
      throws IOException {
    LongObjectHashMap<Choice> choices = new LongObjectHashMap<>();
    NameRuns.CHOICES.merge(
        shard.getValue().getAll(CHOICES),
        runs,
        same -> same.get(0),
        all -> all.forEachRemaining(choice -> choices.put(choice.getKey(), choice.getValue())));
    EntryBuffer<MemberKey, Member> members =
        new EntryBuffer<>(
            NameRuns.MEMBERS,
            same -> same.get(0),
            key -> Naming.shardKey(key.leader()),
            runs,
            (part, run) -> out.output(KV.of(part, run)));
    NameRuns.FORMS.merge(
        shard.getValue().getAll(FORMS),
        runs,
        NameRuns::sum,
        forms -> gather(forms, choices, members));
    members.write();
  }

  private static void gather(
      Iterator<Map.Entry<MentionKey, Long>> forms,
      LongObjectHashMap<Choice> choices,
      EntryBuffer<MemberKey, Member> members)
      throws IOException {
    while (forms.hasNext()) {
      Map.Entry<MentionKey, Long> form = forms.next();
      Choice choice = choices.get(Naming.nameId(form.getKey()));
      members.add(
          new MemberKey(choice.leader(), form.getKey()),
          new Member(form.getValue(), choice.reason()));
    }
  }
}
