package org.newsgrain.job.compare;

import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;

/**
 * How much there was and is of a source in a language.
 *
 * @param place the source and language
 * @param documentsBefore articles before
 * @param documentsAfter articles after
 * @param tokensBefore words before
 * @param tokensAfter words after
 */
public record PlaceChange(
    Place place, long documentsBefore, long documentsAfter, long tokensBefore, long tokensAfter) {

  private static final int SOURCE = Tables.SOURCES.index("source");
  private static final int LANGUAGE = Tables.SOURCES.index("language");
  private static final int DOCUMENTS = Tables.SOURCES.index("documents");
  private static final int TOKENS = Tables.SOURCES.index("tokens");

  static PlaceChange of(Row before, Row after) {
    Row row = before == null ? after : before;
    return new PlaceChange(
        new Place((String) row.cell(LANGUAGE), (String) row.cell(SOURCE)),
        number(before, DOCUMENTS),
        number(after, DOCUMENTS),
        number(before, TOKENS),
        number(after, TOKENS));
  }

  private static long number(Row row, int column) {
    return row == null ? 0 : (Long) row.cell(column);
  }
}
