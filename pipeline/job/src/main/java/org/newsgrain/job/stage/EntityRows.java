package org.newsgrain.job.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.count.Block;
import org.newsgrain.text.count.EntityKey;
import org.newsgrain.text.count.EntityTally;
import org.newsgrain.text.count.Occurrences;
import org.newsgrain.text.document.Utf8Order;

/** The entities of one shard of one language as rows, with their statistics and spellings. */
final class EntityRows {

  private final LanguageShard shard;
  private final List<Row> entities = new ArrayList<>();
  private final List<Row> names = new ArrayList<>();
  private final List<Row> timeline = new ArrayList<>();

  private EntityRows(LanguageShard shard) {
    this.shard = shard;
  }

  /** The rows of the entities in {@code blocks}. */
  static EntityRows of(LanguageShard shard, Iterable<Block<EntityKey, EntityTally>> blocks) {
    EntityRows rows = new EntityRows(shard);
    Block.mergeGroups(blocks, EntityTally::sum, EntityKey::entityId, rows::addEntity);
    return rows;
  }

  /** The rows of {@code entities}. */
  List<Row> entities() {
    return entities;
  }

  /** The rows of {@code names}. */
  List<Row> names() {
    return names;
  }

  /** The rows of {@code timeline}. */
  List<Row> timeline() {
    return timeline;
  }

  private void addEntity(List<Map.Entry<EntityKey, EntityTally>> uses) {
    String id = uses.get(0).getKey().entityId();
    EntityTally any = uses.get(0).getValue();
    by(EntityKey::surface, uses).forEach((surface, tally) -> names.add(name(id, surface, tally)));
    Map<String, EntityTally> bySource = by(EntityKey::source, uses);
    long languageCount =
        bySource.values().stream().mapToLong(tally -> tally.occurrences().count()).sum();
    bySource.forEach(
        (source, tally) -> {
          Occurrences occurrences = tally.occurrences().byDocument();
          if (occurrences.count() >= shard.counting().minCount()) {
            entities.add(entity(id, source, any, occurrences, languageCount));
            timeline.addAll(TimelineRows.of(shard.language(), source, "entity", id, occurrences));
          }
        });
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

  private Row entity(
      String id, String source, EntityTally entity, Occurrences occurrences, long languageCount) {
    Comparison comparison = shard.compare(source, occurrences.count(), languageCount);
    return Tables.ENTITIES.row(
        shard.language(),
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

  private Row name(String id, String surface, EntityTally tally) {
    Occurrences occurrences = tally.occurrences().byDocument();
    return Tables.NAMES.row(
        id,
        shard.language(),
        surface,
        tally.name(),
        tally.type(),
        occurrences.count(),
        (long) occurrences.size(),
        tally.mergedBy());
  }
}
