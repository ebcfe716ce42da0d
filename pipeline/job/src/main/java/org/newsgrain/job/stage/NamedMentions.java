package org.newsgrain.job.stage;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.newsgrain.text.count.EntityKey;
import org.newsgrain.text.count.EntityTally;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.Occurrences;

/** Puts mentions under the names of their entities, and leaves them in runs by entity. */
final class NamedMentions {

  /** So many entries are held at most: about 30 MB. */
  private static final int MOST = 100_000;

  private final Runs runs;
  private final EntryRun.Sink out;
  private final Map<MentionKey, EntityName> names = new HashMap<>();
  private final Map<EntityKey, EntityTally> entities = new HashMap<>();

  /**
   * @param out takes each shard of entities with a run
   */
  NamedMentions(Runs runs, EntryRun.Sink out) {
    this.runs = runs;
    this.out = out;
  }

  /** Learns what spellings stand for. */
  void learn(Iterator<Map.Entry<MentionKey, EntityName>> resolved) {
    resolved.forEachRemaining(entry -> names.put(entry.getKey(), entry.getValue()));
  }

  /** Adds mentions; spellings that were not learnt are no names. */
  void addAll(Iterator<Map.Entry<MentionKey, Occurrences>> mentions) throws IOException {
    while (mentions.hasNext()) {
      Map.Entry<MentionKey, Occurrences> mention = mentions.next();
      EntityName entity = names.get(Naming.form(mention.getKey()));
      if (entity == null) {
        continue;
      }
      entities.merge(
          Naming.key(mention.getKey(), entity),
          Naming.tally(entity, mention.getValue()),
          (a, b) -> EntityTally.sum(List.of(a, b)));
      if (entities.size() == MOST) {
        close();
      }
    }
  }

  /** Writes what is left. */
  void close() throws IOException {
    EntryRuns.ENTITIES.write(EntryRun.Entries.sorted(entities), EntityKey::entityId, runs, out);
    entities.clear();
  }
}
