package org.newsgrain.job.resolve;

import java.util.List;
import java.util.Map;
import org.newsgrain.job.spill.EntryRun;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.entity.NameNode;

/** The runs that travel between the steps of resolving names. */
final class NameRuns {

  /** How often each spelling is used, all sources together. */
  static final EntryRun<MentionKey, Long> FORMS =
      new EntryRun<>(
          "forms",
          (key, count, out) -> {
            key.write(out);
            out.number(count);
          },
          in -> Map.entry(MentionKey.read(in), in.number()));

  /** Names in their blocks, with their languages joined by blanks. */
  static final EntryRun<BlockKey, String> BLOCKS =
      new EntryRun<>(
          "blocks",
          (key, languages, out) -> {
            key.write(out);
            out.repeated(languages);
          },
          in -> Map.entry(BlockKey.read(in), in.repeated()));

  /** What the clustering knows of each name, by its number. */
  static final EntryRun<Long, NameNode> NODES =
      new EntryRun<>(
          "nodes",
          (id, node, out) -> {
            out.bits(id);
            out.bits(node.identity());
            out.flag(node.full());
            out.flag(node.known());
            out.number(node.count());
          },
          in -> {
            long id = in.bits();
            return Map.entry(id, new NameNode(id, in.bits(), in.flag(), in.flag(), in.number()));
          });

  /** How alike two names are. */
  static final EntryRun<LinkKey, Double> LINKS =
      new EntryRun<>(
          "links",
          (key, likeness, out) -> {
            key.write(out);
            out.bits(Double.doubleToLongBits(likeness));
          },
          in -> Map.entry(LinkKey.read(in), Double.longBitsToDouble(in.bits())));

  /** The cluster of each name, by its number. */
  static final EntryRun<Long, Choice> CHOICES =
      new EntryRun<>(
          "choices",
          (id, choice, out) -> {
            out.bits(id);
            choice.write(out);
          },
          in -> Map.entry(in.bits(), Choice.read(in)));

  /** The spellings of each cluster. */
  static final EntryRun<MemberKey, Member> MEMBERS =
      new EntryRun<>(
          "members",
          (key, member, out) -> {
            key.write(out);
            member.write(out);
          },
          in -> Map.entry(MemberKey.read(in), Member.read(in)));

  /** The entity of each spelling. */
  static final EntryRun<MentionKey, EntityName> NAMES =
      new EntryRun<>(
          "names-of-forms",
          (key, name, out) -> {
            key.write(out);
            name.write(out);
          },
          in -> Map.entry(MentionKey.read(in), EntityName.read(in)));

  /** Entities as rules named them, by identifier. */
  static final EntryRun<String, EntityName> RENAMED =
      new EntryRun<>(
          "renamed",
          (id, entity, out) -> {
            out.string(id);
            entity.write(out);
          },
          in -> Map.entry(in.string(), EntityName.read(in)));

  private NameRuns() {}

  /** One count of several under a key. */
  static Long sum(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }
}
