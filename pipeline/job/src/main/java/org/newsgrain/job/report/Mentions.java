package org.newsgrain.job.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/** Where the entities that are mentioned most are mentioned. */
final class Mentions {

  private static final Field LANGUAGE = Field.of(Tables.ENTITIES, "language");
  private static final Field SOURCE = Field.of(Tables.ENTITIES, "source");
  private static final Field ID = Field.of(Tables.ENTITIES, "entity_id");
  private static final Field COUNT = Field.of(Tables.ENTITIES, "count");
  private static final Field DOCUMENTS = Field.of(Tables.ENTITIES, "documents");

  private final Map<String, Tallies> byEntity = new HashMap<>();
  private final Parts parts;

  private Mentions(List<NamedEntity> entities, Parts parts) {
    this.parts = parts;
    entities.forEach(entity -> byEntity.put(entity.id(), new Tallies()));
  }

  /**
   * Reads the table {@code entities}.
   *
   * @throws IOException if it can't be read
   */
  static Mentions read(TableReader reader, List<NamedEntity> entities, Parts parts)
      throws IOException {
    Mentions mentions = new Mentions(entities, parts);
    reader.read(Tables.ENTITIES, mentions::add);
    return mentions;
  }

  private void add(Row row) {
    Tallies tallies = byEntity.get(ID.text(row));
    int part = parts.index(SOURCE.text(row), LANGUAGE.text(row));
    if (tallies != null && part >= 0) {
      tallies.add(part, COUNT.number(row), DOCUMENTS.number(row));
    }
  }

  /** The parts that name that entity, which must be one of those given. */
  Tallies of(NamedEntity entity) {
    return byEntity.get(entity.id());
  }
}
