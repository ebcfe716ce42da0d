package org.newsgrain.job.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/** When the entities that are mentioned most were mentioned. */
final class Trends {

  private static final int SHOWN = 8;
  private static final String ENTITY = "entity";
  private static final Field PUBLISHED = Field.of(Tables.TIMELINE, "published");
  private static final Field KIND = Field.of(Tables.TIMELINE, "kind");
  private static final Field ITEM = Field.of(Tables.TIMELINE, "item");
  private static final Field COUNT = Field.of(Tables.TIMELINE, "count");

  private final List<Trend> trends = new ArrayList<>();
  private final Map<String, Trend> byEntity = new HashMap<>();

  private Trends() {}

  /** Mentions of one entity for each bar of the period. */
  static final class Trend {
    private final String name;
    private final long[] byBar;

    private Trend(String name, int bars) {
      this.name = name;
      this.byBar = new long[bars];
    }

    String name() {
      return name;
    }

    long[] byBar() {
      return byBar.clone();
    }

    /** Mentions in articles with a day. */
    long total() {
      return Arrays.stream(byBar).sum();
    }
  }

  /**
   * Reads the table {@code timeline}.
   *
   * @throws IOException if it can't be read
   */
  static Trends read(TableReader reader, NamedEntities entities, Sources sources)
      throws IOException {
    Trends trends = new Trends();
    Optional<Period> period = sources.period();
    if (period.isPresent()) {
      entities.top().stream().limit(SHOWN).forEach(entity -> trends.add(entity, period.get()));
      reader.read(Tables.TIMELINE, row -> trends.add(row, period.get()));
    }
    return trends;
  }

  private void add(NamedEntity entity, Period period) {
    Trend trend = new Trend(entity.name(), period.bars());
    trends.add(trend);
    byEntity.put(entity.id(), trend);
  }

  private void add(Row row, Period period) {
    Trend trend = KIND.text(row).equals(ENTITY) ? byEntity.get(ITEM.text(row)) : null;
    if (trend != null) {
      trend.byBar[period.bar(PUBLISHED.day(row).orElseThrow())] += COUNT.number(row);
    }
  }

  /** Those that are mentioned in dated articles. */
  List<Trend> list() {
    return trends.stream().filter(trend -> trend.total() > 0).toList();
  }
}
