package org.newsgrain.job.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgrain.job.spill.EntryBuffer;
import org.newsgrain.job.spill.EntryRun;
import org.newsgrain.job.spill.FileRows;
import org.newsgrain.job.spill.Runs;
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

  private final Map<String, EntityName> renamed;
  private final EntryBuffer<EntityKey, EntityTally> entities;
  private final FileRows rows;

  /**
   * @param renamed entities that a rule named, by identifier
   * @param out takes each shard of entities with a run
   * @param rows takes the rows of {@code forms}
   */
  NamedMentions(Runs runs, Map<String, EntityName> renamed, EntryRun.Sink out, FileRows rows) {
    this.renamed = renamed;
    this.rows = rows;
    entities =
        new EntryBuffer<>(MentionRuns.ENTITIES, EntityTally::sum, EntityKey::entityId, runs, out);
  }

  /**
   * Adds mentions; spellings that have no entity are no names.
   *
   * @param names the entity of each spelling, in the order of the mentions
   */
  void addAll(
      Iterator<Map.Entry<MentionKey, EntityName>> names,
      Iterator<Map.Entry<MentionKey, Occurrences>> mentions) {
    Named named = new Named(names);
    Merge.groups(
        mentions,
        (a, b) -> Naming.form(a).equals(Naming.form(b)),
        uses -> {
          MentionKey form = Naming.form(uses.get(0).getKey());
          named.find(form).ifPresent(entity -> addForm(form, entity, uses));
        });
  }

  /** The spellings that have an entity, to be asked for in their order. */
  private static final class Named {
    private final Iterator<Map.Entry<MentionKey, EntityName>> names;
    private Map.Entry<MentionKey, EntityName> next;

    Named(Iterator<Map.Entry<MentionKey, EntityName>> names) {
      this.names = names;
      step();
    }

    private void step() {
      next = names.hasNext() ? names.next() : null;
    }

    Optional<EntityName> find(MentionKey form) {
      while (next != null && next.getKey().compareTo(form) < 0) {
        step();
      }
      boolean found = next != null && next.getKey().equals(form);
      return found ? Optional.of(next.getValue()) : Optional.empty();
    }
  }

  /** Adds one spelling as all its sources use it. */
  private void addForm(
      MentionKey form, EntityName found, List<Map.Entry<MentionKey, Occurrences>> uses) {
    EntityName entity = found.named(renamed.getOrDefault(found.id(), found));
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
