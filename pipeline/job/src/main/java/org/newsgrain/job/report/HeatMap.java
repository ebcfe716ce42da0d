package org.newsgrain.job.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/** How often the largest sources mention the entities that are mentioned most. */
final class HeatMap {

  private static final int SOURCES = 12;
  private static final double MILLION = 1_000_000;
  private static final Field SOURCE = Field.of(Tables.ENTITIES, "source");
  private static final Field ID = Field.of(Tables.ENTITIES, "entity_id");
  private static final Field COUNT = Field.of(Tables.ENTITIES, "count");

  private final List<NamedEntity> entities;
  private final List<Source> sources;
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final long[][] counts;

  private HeatMap(List<NamedEntity> entities, List<Source> sources) {
    this.entities = entities;
    this.sources = sources;
    this.counts = new long[entities.size()][sources.size()];
    entities.forEach(entity -> rows.put(entity.id(), rows.size()));
    sources.forEach(source -> columns.put(source.name(), columns.size()));
  }

  /**
   * Reads the table {@code entities}.
   *
   * @throws IOException if it can't be read
   */
  static HeatMap read(TableReader reader, NamedEntities entities, Sources sources)
      throws IOException {
    HeatMap map = new HeatMap(entities.top(), sources.largest(SOURCES));
    reader.read(Tables.ENTITIES, map::add);
    return map;
  }

  private void add(Row row) {
    Integer entity = rows.get(ID.text(row));
    Integer source = columns.get(SOURCE.text(row));
    if (entity != null && source != null) {
      counts[entity][source] += COUNT.number(row);
    }
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
