package org.newsgrain.job.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.newsgrain.job.spill.EntryBuffer;
import org.newsgrain.job.spill.Runs;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.Merge;
import org.newsgrain.text.count.Occurrences;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.entity.CorpusName;
import org.newsgrain.text.entity.NameNode;
import org.newsgrain.text.entity.Resolver;
import org.newsgrain.text.name.EntityType;

/** The names of a shard of mentions: their spellings, and what is needed to compare them. */
final class TakeNames extends DoFn<KV<Integer, Iterable<String>>, KV<Integer, String>> {

  private static final long serialVersionUID = 1L;

  /** Runs of spellings, by shard of the numbers of their names. */
  static final TupleTag<KV<Integer, String>> FORMS = new TupleTag<>("forms") {};

  /** Runs of names in their blocks, by shard of the blocks. */
  static final TupleTag<KV<Integer, String>> BLOCKS = new TupleTag<>("blocks") {};

  /** Runs of nodes, all under one key. */
  static final TupleTag<KV<Integer, String>> NODES = new TupleTag<>("nodes") {};

  private final Runs runs;

  TakeNames(Runs runs) {
    this.runs = runs;
  }

  @ProcessElement
  public void process(@Element KV<Integer, Iterable<String>> shard, MultiOutputReceiver out)
      throws IOException {
    Taking taking = new Taking(runs, out);
    MentionRuns.MENTIONS.merge(
        shard.getValue(),
        runs,
        Occurrences::sum,
        mentions -> Merge.groups(mentions, Naming::isSameName, taking::addName));
    taking.close();
  }

  private static final class Taking {
    private final EntryBuffer<MentionKey, Long> forms;
    private final EntryBuffer<BlockKey, String> blocks;
    private final EntryBuffer<Long, NameNode> nodes;

    Taking(Runs runs, MultiOutputReceiver out) {
      forms =
          new EntryBuffer<>(
              NameRuns.FORMS,
              NameRuns::sum,
              form -> Naming.shardKey(Naming.nameId(form)),
              runs,
              (part, run) -> out.get(FORMS).output(KV.of(part, run)));
      blocks =
          new EntryBuffer<>(
              NameRuns.BLOCKS,
              same -> same.get(0),
              BlockKey::block,
              runs,
              (part, run) -> out.get(BLOCKS).output(KV.of(part, run)));
      nodes =
          new EntryBuffer<>(
              NameRuns.NODES,
              same -> same.get(0),
              id -> "",
              runs,
              (part, run) -> out.get(NODES).output(KV.of(0, run)));
    }

    /** Adds a name as all sources use it. */
    void addName(List<Map.Entry<MentionKey, Occurrences>> uses) {
      MentionKey first = uses.get(0).getKey();
      SortedSet<LanguageTag> languages = new TreeSet<>();
      long count = 0;
      try {
        for (Map.Entry<MentionKey, Occurrences> use : uses) {
          languages.add(new LanguageTag(use.getKey().language()));
          count += use.getValue().count();
          forms.add(Naming.form(use.getKey()), use.getValue().count());
        }
        EntityType type = EntityType.valueOf(first.type());
        describe(new CorpusName(type, first.name(), languages, count));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void describe(CorpusName name) throws IOException {
      Resolver.Description description = Naming.resolver().describe(name);
      nodes.add(description.node().id(), description.node());
      String languages =
          name.languages().stream().map(LanguageTag::code).collect(Collectors.joining(" "));
      for (String block : description.blocks()) {
        blocks.add(BlockKey.of(block, description), languages);
      }
    }

    void close() throws IOException {
      forms.write();
      blocks.write();
      nodes.write();
    }
  }
}
