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

  static final EntryRun<MentionKey, FormCount> FORMS =
      new EntryRun<>(
          "forms",
          (key, count, out) -> {
            key.write(out);
            count.write(out);
          },
          in -> Map.entry(MentionKey.read(in), FormCount.read(in)));

  static final EntryRun<MentionKey, EntityName> NAMES =
      new EntryRun<>(
          "names-of-forms",
          (key, name, out) -> {
            key.write(out);
            name.write(out);
          },
          in -> Map.entry(MentionKey.read(in), EntityName.read(in)));

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
