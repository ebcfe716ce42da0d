package org.newsgrain.job.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/** When the entities that are mentioned most were mentioned. */
final class Trends {

  private static final int SHOWN = 24;
  private static final String ENTITY = "entity";
  private static final Field LANGUAGE = Field.of(Tables.TIMELINE, "language");
  private static final Field SOURCE = Field.of(Tables.TIMELINE, "source");
  private static final Field PUBLISHED = Field.of(Tables.TIMELINE, "published");
  private static final Field KIND = Field.of(Tables.TIMELINE, "kind");
  private static final Field ITEM = Field.of(Tables.TIMELINE, "item");
  private static final Field COUNT = Field.of(Tables.TIMELINE, "count");

  private final List<Trend> trends = new ArrayList<>();
  private final Map<String, Trend> byEntity = new HashMap<>();
  private final Parts parts;

  private Trends(Parts parts) {
    this.parts = parts;
  }

  /** Mentions of one entity by day. */
  record Trend(NamedEntity entity, Series mentions) {}

  /**
   * Reads the table {@code timeline}.
   *
   * @param parts by which the days are counted
   * @throws IOException if it can't be read
   */
  static Trends read(TableReader reader, NamedEntities entities, Sources sources, Parts parts)
      throws IOException {
    Trends trends = new Trends(parts);
    if (sources.period().isPresent()) {
      Period period = sources.period().get();
      entities.top().stream().limit(SHOWN).forEach(entity -> trends.add(entity, period));
      reader.read(Tables.TIMELINE, trends::add);
    }
    return trends;
  }

  private void add(NamedEntity entity, Period period) {
    Trend trend = new Trend(entity, new Series(period));
    trends.add(trend);
    byEntity.put(entity.id(), trend);
  }

  private void add(Row row) {
    Trend trend = KIND.text(row).equals(ENTITY) ? byEntity.get(ITEM.text(row)) : null;
    if (trend != null) {
      int part = parts.index(SOURCE.text(row), LANGUAGE.text(row));
      trend.mentions().add(part, PUBLISHED.day(row).orElseThrow(), COUNT.number(row));
    }
  }

  /** Those that are mentioned in dated articles. */
  List<Trend> list() {
    return trends.stream().filter(trend -> trend.mentions().total() > 0).toList();
  }
}
