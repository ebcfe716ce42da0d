package org.newsgrain.job.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/**
 * The entities that are mentioned most, over all sources: in each language, and in all of them. The
 * table {@code names} has the spellings of an entity one after another, so that one entity is added
 * up at a time.
 */
final class NamedEntities {

  private static final int SHOWN = 200;
  private static final int SHOWN_BY_LANGUAGE = 12;
  private static final int SPELLINGS = 8;
  private static final Field ID = Field.of(Tables.NAMES, "entity_id");
  private static final Field LANGUAGE = Field.of(Tables.NAMES, "language");
  private static final Field SURFACE = Field.of(Tables.NAMES, "surface");
  private static final Field NAME = Field.of(Tables.NAMES, "name");
  private static final Field TYPE = Field.of(Tables.NAMES, "type");
  private static final Field COUNT = Field.of(Tables.NAMES, "count");

  private final Map<String, Top<NamedEntity>> byLanguage = new TreeMap<>();
  private final Top<NamedEntity> overall = new Top<>(SHOWN, NamedEntity.MOST_MENTIONED);
  private Sum inLanguage;
  private Sum inAll;
  private long number;
  private long spellings;

  private NamedEntities() {}

  /**
   * Reads the table {@code names}.
   *
   * @throws IOException if it can't be read
   */
  static NamedEntities read(TableReader reader) throws IOException {
    NamedEntities entities = new NamedEntities();
    reader.read(Tables.NAMES, entities::add);
    entities.endLanguage();
    entities.endEntity();
    return entities;
  }

  private void add(Row row) {
    boolean sameEntity = inAll != null && inAll.id.equals(ID.text(row));
    if (!sameEntity || !inLanguage.language.equals(LANGUAGE.text(row))) {
      endLanguage();
      inLanguage = new Sum(row);
    }
    if (!sameEntity) {
      endEntity();
      inAll = new Sum(row);
      number++;
    }
    spellings++;
    inLanguage.add(row);
    inAll.add(row);
  }

  private void endLanguage() {
    if (inLanguage != null) {
      byLanguage
          .computeIfAbsent(
              inLanguage.language, code -> new Top<>(SHOWN_BY_LANGUAGE, NamedEntity.MOST_MENTIONED))
          .add(inLanguage.entity());
    }
  }

  private void endEntity() {
    if (inAll != null) {
      overall.add(inAll.entity());
    }
  }

  /** How many entities there are. */
  long number() {
    return number;
  }

  /** How many spellings they have, those of each language counted apart. */
  long spellings() {
    return spellings;
  }

  /** The most mentioned in that language. */
  List<NamedEntity> top(String language) {
    return byLanguage.containsKey(language) ? byLanguage.get(language).list() : List.of();
  }

  /** The most mentioned in all languages together. */
  List<NamedEntity> top() {
    return overall.list();
  }

  /** An entity, while its spellings are added up. */
  private static final class Sum {
    private final String id;
    private final String language;
    private final String name;
    private final String type;
    private final Top<NamedEntity.Spelling> spellings =
        new Top<>(SPELLINGS, NamedEntity.Spelling.COMMONEST);
    private long number;
    private long count;

    Sum(Row row) {
      id = ID.text(row);
      language = LANGUAGE.text(row);
      name = NAME.text(row);
      type = TYPE.text(row);
    }

    void add(Row row) {
      number++;
      count += COUNT.number(row);
      spellings.add(
          new NamedEntity.Spelling(SURFACE.text(row), LANGUAGE.text(row), COUNT.number(row)));
    }

    NamedEntity entity() {
      return new NamedEntity(id, name, type, count, spellings.list(), number);
    }
  }
}
