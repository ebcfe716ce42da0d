package org.newsgrain.job.audit;

import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;

/**
 * A language and a source: what counts are kept apart by.
 *
 * @param language its code
 * @param source who published it
 */
public record Pair(String language, String source) {

  /** The pair that a row of {@code table} is of. */
  static Pair of(Table table, Row row) {
    return new Pair(
        (String) row.cell(table.index("language")), (String) row.cell(table.index("source")));
  }

  @Override
  public String toString() {
    return "language=" + language + " source=" + source;
  }
}
