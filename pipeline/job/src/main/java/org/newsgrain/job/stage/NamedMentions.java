package org.newsgrain.job.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.count.EntityKey;
import org.newsgrain.text.count.EntityTally;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.Merge;
import org.newsgrain.text.count.Occurrences;

/**
 * Puts mentions under the names of their entities, and leaves them in runs by entity; what became
 * of each spelling goes into the table {@code forms}.
 */
final class NamedMentions {

  private final Map<MentionKey, EntityName> names = new HashMap<>();
  private final EntryBuffer<EntityKey, EntityTally> entities;
  private final FileRows rows;

  /**
   * @param out takes each shard of entities with a run
   * @param rows takes the rows of {@code forms}
   */
  NamedMentions(Runs runs, EntryRun.Sink out, FileRows rows) {
    this.rows = rows;
    entities =
        new EntryBuffer<>(EntryRuns.ENTITIES, EntityTally::sum, EntityKey::entityId, runs, out);
  }

  /** Learns what spellings stand for. */
  void learn(Iterator<Map.Entry<MentionKey, EntityName>> resolved) {
    resolved.forEachRemaining(entry -> names.put(entry.getKey(), entry.getValue()));
  }

  /** Adds mentions, which come sorted; spellings that were not learnt are no names. */
  void addAll(Iterator<Map.Entry<MentionKey, Occurrences>> mentions) {
    Merge.groups(mentions, (a, b) -> Naming.form(a).equals(Naming.form(b)), this::addForm);
  }

  /** Adds one spelling as all its sources use it. */
  private void addForm(List<Map.Entry<MentionKey, Occurrences>> uses) {
    MentionKey form = Naming.form(uses.get(0).getKey());
    EntityName entity = names.get(form);
    if (entity == null) {
      return;
    }
    rows.add(Tables.FORMS, form.name(), row(form, entity, uses));
    try {
      for (Map.Entry<MentionKey, Occurrences> use : uses) {
        entities.add(Naming.key(use.getKey(), entity), Naming.tally(entity, use.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document has one source, so those of all sources are different ones. */
  private static Row row(
      MentionKey form, EntityName entity, List<Map.Entry<MentionKey, Occurrences>> uses) {
    return Tables.FORMS.row(
        form.type(),
        form.language(),
        form.name(),
        form.surface(),
        entity.id(),
        uses.stream().mapToLong(use -> use.getValue().count()).sum(),
        uses.stream().mapToLong(use -> use.getValue().size()).sum());
  }

  /** Writes what is left. */
  void close() throws IOException {
    entities.write();
  }
}
