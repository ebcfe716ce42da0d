package org.newsgrain.job.stage;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.newsgrain.text.count.EntityKey;
import org.newsgrain.text.count.EntityTally;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.Occurrences;

/** Puts mentions under the names of their entities, and leaves them in runs by entity. */
final class NamedMentions {

  private final Map<MentionKey, EntityName> names = new HashMap<>();
  private final EntryBuffer<EntityKey, EntityTally> entities;

  /**
   * @param out takes each shard of entities with a run
   */
  NamedMentions(Runs runs, EntryRun.Sink out) {
    entities =
        new EntryBuffer<>(EntryRuns.ENTITIES, EntityTally::sum, EntityKey::entityId, runs, out);
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
      if (entity != null) {
        entities.add(
            Naming.key(mention.getKey(), entity), Naming.tally(entity, mention.getValue()));
      }
    }
  }

  /** Writes what is left. */
  void close() throws IOException {
    entities.write();
  }
}
