package org.newsgrain.job.resolve;

import java.util.Map;
import org.newsgrain.job.spill.EntryRun;
import org.newsgrain.text.count.EntityKey;
import org.newsgrain.text.count.EntityTally;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.Occurrences;

/** The runs that names come in, and go out, when they are resolved. */
public final class MentionRuns {

  /** Mentions of names, by spelling and source. */
  public static final EntryRun<MentionKey, Occurrences> MENTIONS =
      new EntryRun<>(
          "mentions",
          (key, occurrences, out) -> {
            key.write(out);
            occurrences.write(out);
          },
          in -> {
            MentionKey key = MentionKey.read(in);
            Occurrences occurrences = Occurrences.read(in);
            return occurrences.size() == 0 ? null : Map.entry(key, occurrences);
          });

  /** Mentions, under their entities. */
  public static final EntryRun<EntityKey, EntityTally> ENTITIES =
      new EntryRun<>(
          "counted-entities",
          (key, tally, out) -> {
            key.write(out);
            tally.write(out);
          },
          in -> Map.entry(EntityKey.read(in), EntityTally.read(in)));

  private MentionRuns() {}
}
