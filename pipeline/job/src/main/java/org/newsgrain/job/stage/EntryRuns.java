package org.newsgrain.job.stage;

import java.util.Map;
import org.newsgrain.text.count.EntityKey;
import org.newsgrain.text.count.EntityTally;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.NamingKey;
import org.newsgrain.text.count.NamingTally;
import org.newsgrain.text.count.Occurrences;
import org.newsgrain.text.count.PairKey;
import org.newsgrain.text.count.PairTally;
import org.newsgrain.text.count.TermKey;
import org.newsgrain.text.count.TermTally;
import org.newsgrain.text.entity.NameNode;

/** The kinds of runs that travel between the steps. */
final class EntryRuns {

  static final EntryRun<TermKey, TermTally> TERMS =
      new EntryRun<>(
          "counted-terms",
          (key, tally, out) -> {
            key.write(out);
            tally.write(out, key.term());
          },
          in -> {
            TermKey key = TermKey.read(in);
            return Map.entry(key, TermTally.read(in, key.term()));
          });

  static final EntryRun<MentionKey, Occurrences> MENTIONS =
      new EntryRun<>(
          "mentions",
          (key, occurrences, out) -> {
            key.write(out);
            occurrences.write(out);
          },
          in -> Map.entry(MentionKey.read(in), Occurrences.read(in)));

  static final EntryRun<EntityKey, EntityTally> ENTITIES =
      new EntryRun<>(
          "counted-entities",
          (key, tally, out) -> {
            key.write(out);
            tally.write(out);
          },
          in -> Map.entry(EntityKey.read(in), EntityTally.read(in)));

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

  static final EntryRun<NamingKey, NamingTally> NAMINGS =
      new EntryRun<>(
          "namings",
          (key, tally, out) -> {
            key.write(out);
            tally.write(out);
          },
          in -> Map.entry(NamingKey.read(in), NamingTally.read(in)));

  static final EntryRun<PairKey, PairTally> PAIRS =
      new EntryRun<>(
          "pairs",
          (key, tally, out) -> {
            key.write(out);
            tally.write(out);
          },
          in -> Map.entry(PairKey.read(in), PairTally.read(in)));

  private EntryRuns() {}
}
