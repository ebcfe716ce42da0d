package org.newsgrain.job.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.newsgrain.job.spill.EntryBuffer;
import org.newsgrain.job.spill.FileRows;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.count.EntityKey;
import org.newsgrain.text.count.EntityTally;
import org.newsgrain.text.count.Merge;
import org.newsgrain.text.count.NamingKey;
import org.newsgrain.text.count.NamingTally;
import org.newsgrain.text.count.Occurrences;
import org.newsgrain.text.document.Utf8Order;

/**
 * The entities of one shard as rows, with their statistics and spellings. Holds one entity at a
 * time.
 */
final class EntityRows {

  private final Languages languages;
  private final FileRows rows;
  private final EntryBuffer<NamingKey, NamingTally> namings;

  /**
   * @param rows takes the rows of {@code entities}, {@code names} and {@code timeline}
   * @param namings takes which documents name the entities that are listed
   */
  EntityRows(Languages languages, FileRows rows, EntryBuffer<NamingKey, NamingTally> namings) {
    this.languages = languages;
    this.rows = rows;
    this.namings = namings;
  }

  /** Makes the rows of the entities, which come in the order of their keys. */
  void addAll(Iterator<Map.Entry<EntityKey, EntityTally>> entities) {
    Merge.groups(entities, EntityKey::isSameEntity, this::addEntity);
  }

  private void addEntity(List<Map.Entry<EntityKey, EntityTally>> uses) {
    String id = uses.get(0).getKey().entityId();
    EntityTally any = uses.get(0).getValue();
    LanguageTotals language = languages.of(uses.get(0).getKey().language());
    by(EntityKey::surface, uses)
        .forEach(
            (surface, tally) ->
                rows.add(Tables.NAMES, id, name(language.language(), id, surface, tally)));
    Map<String, EntityTally> bySource = by(EntityKey::source, uses);
    long languageCount =
        bySource.values().stream().mapToLong(tally -> tally.occurrences().count()).sum();
    bySource.forEach(
        (source, tally) -> {
          Occurrences occurrences = tally.occurrences().byDocument();
          if (occurrences.count() >= languages.counting().minCount()) {
            Comparison comparison = language.compare(source, occurrences.count(), languageCount);
            rows.add(
                Tables.ENTITIES,
                id,
                entity(language.language(), id, source, any, occurrences, comparison));
            rows.addAll(
                Tables.TIMELINE,
                id,
                TimelineRows.of(language.language(), source, "entity", id, occurrences));
            addNamings(language.language(), source, id, any.name(), occurrences);
          }
        });
  }

  private void addNamings(
      String language, String source, String id, String name, Occurrences occurrences) {
    NamingTally tally = new NamingTally(name, occurrences.size());
    try {
      for (int i = 0; i < occurrences.size(); i++) {
        namings.add(new NamingKey(occurrences.document(i).id(), language, source, id), tally);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The uses of one entity, added up by one part of their keys. */
  private static Map<String, EntityTally> by(
      Function<EntityKey, String> part, List<Map.Entry<EntityKey, EntityTally>> uses) {
    Map<String, List<EntityTally>> parts = new TreeMap<>(Utf8Order.COMPARATOR);
    for (Map.Entry<EntityKey, EntityTally> use : uses) {
      parts.computeIfAbsent(part.apply(use.getKey()), key -> new ArrayList<>()).add(use.getValue());
    }
    Map<String, EntityTally> sums = new TreeMap<>(Utf8Order.COMPARATOR);
    parts.forEach((key, tallies) -> sums.put(key, EntityTally.sum(tallies)));
    return sums;
  }

  private static Row entity(
      String language,
      String id,
      String source,
      EntityTally entity,
      Occurrences occurrences,
      Comparison comparison) {
    return Tables.ENTITIES.row(
        language,
        source,
        id,
        entity.name(),
        entity.type(),
        occurrences.count(),
        (long) occurrences.size(),
        comparison.perMillion(),
        occurrences.countUnique(),
        occurrences.documentsUnique(),
        comparison.logLikelihood(),
        comparison.logRatio());
  }

  private static Row name(String language, String id, String surface, EntityTally tally) {
    Occurrences occurrences = tally.occurrences().byDocument();
    return Tables.NAMES.row(
        id,
        language,
        surface,
        tally.name(),
        tally.type(),
        occurrences.count(),
        (long) occurrences.size(),
        tally.mergedBy());
  }
}
