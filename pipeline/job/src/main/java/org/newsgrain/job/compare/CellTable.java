package org.newsgrain.job.compare;

import java.util.Optional;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/** How the rows of a table of counts become changed cells. */
abstract class CellTable {

  private final Table table;
  private final Tally.Columns tally;
  private final int language;
  private final int source;
  private final int key;
  private final int name;

  private CellTable(Table table, String key, String name) {
    this.table = table;
    this.tally = Tally.Columns.of(table);
    this.language = table.index("language");
    this.source = table.index("source");
    this.key = table.index(key);
    this.name = table.index(name);
  }

  /** The table {@code terms}. */
  static CellTable terms(OptionChanges options) {
    int words = Tables.TERMS.index("words");
    int stopword = Tables.TERMS.index("stopword");
    return new CellTable(Tables.TERMS, "term", "spelling") {
      @Override
      long words(Row row) {
        return (Long) row.cell(words);
      }

      @Override
      boolean isStopword(Row row) {
        return (Boolean) row.cell(stopword);
      }

      @Override
      Tally unlisted(boolean then, Row listed) {
        return Tally.unlisted(options.termsBelow(then, words(listed)));
      }
    };
  }

  /** The table {@code entities}. */
  static CellTable entities(OptionChanges options) {
    return new CellTable(Tables.ENTITIES, "entity_id", "name") {
      @Override
      Tally unlisted(boolean then, Row listed) {
        return Tally.unlisted(options.entitiesBelow(then));
      }
    };
  }

  Table table() {
    return table;
  }

  long words(Row row) {
    return 1;
  }

  boolean isStopword(Row row) {
    return false;
  }

  /** The numbers of the item of {@code listed} where it is not listed. */
  abstract Tally unlisted(boolean then, Row listed);

  /** The cell of two rows with one key, of which one may be null; empty if the counts stayed. */
  Optional<Cell> changed(Row was, Row is) {
    if (was != null && is != null && tally.sameCounts(was, is)) {
      return Optional.empty();
    }
    Row row = is == null ? was : is;
    return Optional.of(
        new Cell(
            table.name(),
            new Place((String) row.cell(language), (String) row.cell(source)),
            (String) row.cell(key),
            (String) row.cell(name),
            words(row),
            isStopword(row),
            was == null ? unlisted(true, row) : tally.tally(was),
            is == null ? unlisted(false, row) : tally.tally(is)));
  }
}
