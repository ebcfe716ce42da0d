package org.newsgrain.job.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often the largest sources mention the entities that are mentioned most. */
final class HeatMap {

  private static final int SOURCES = 12;
  private static final int ENTITIES = 20;
  private static final double MILLION = 1_000_000;

  private final List<NamedEntity> entities;
  private final List<Source> sources;
  private final long[][] counts;

  private HeatMap(List<NamedEntity> entities, List<Source> sources) {
    this.entities = entities;
    this.sources = sources;
    this.counts = new long[entities.size()][sources.size()];
  }

  static HeatMap of(NamedEntities entities, Sources sources, Mentions mentions, Parts parts) {
    List<NamedEntity> top = entities.top();
    HeatMap map =
        new HeatMap(top.subList(0, Math.min(ENTITIES, top.size())), sources.largest(SOURCES));
    Map<String, Integer> columns = new HashMap<>();
    map.sources.forEach(source -> columns.put(source.name(), columns.size()));
    for (int row = 0; row < map.entities.size(); row++) {
      long[] counts = map.counts[row];
      mentions
          .of(map.entities.get(row))
          .byPart()
          .forEach(
              (part, tally) -> {
                Integer column = columns.get(parts.list().get(part).source());
                if (column != null) {
                  counts[column] += tally.count();
                }
              });
    }
    return map;
  }

  List<NamedEntity> entities() {
    return entities;
  }

  List<Source> sources() {
    return sources;
  }

  /** Mentions of that entity in that source. */
  long count(int entity, int source) {
    return counts[entity][source];
  }

  /** The same for each million of the source's words, so that sources of any size compare. */
  double perMillion(int entity, int source) {
    long tokens = sources.get(source).tokens();
    return tokens == 0 ? 0 : MILLION * counts[entity][source] / tokens;
  }

  /** The highest rate in the map. */
  double highest() {
    double highest = 0;
    for (int entity = 0; entity < entities.size(); entity++) {
      for (int source = 0; source < sources.size(); source++) {
        highest = Math.max(highest, perMillion(entity, source));
      }
    }
    return highest;
  }
}
