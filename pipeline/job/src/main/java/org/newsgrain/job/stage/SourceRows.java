package org.newsgrain.job.stage;

import java.time.LocalDate;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.count.CountedDocument;
import org.newsgrain.text.count.SourceKey;
import org.newsgrain.text.count.SourceTotals;

/** The denominators as rows. */
final class SourceRows {

  private SourceRows() {}

  /**
   * The row of one source and language.
   *
   * @param types whether types were counted
   */
  static Row of(SourceKey key, SourceTotals totals, boolean types) {
    return Tables.SOURCES.row(
        key.source(),
        key.language(),
        totals.documents(),
        totals.duplicates(),
        totals.tokens(),
        types ? totals.types() : null,
        totals.chars(),
        totals.charsRemoved(),
        date(totals.firstDay()),
        date(totals.lastDay()));
  }

  private static LocalDate date(int day) {
    return day == CountedDocument.UNDATED ? null : LocalDate.ofEpochDay(day);
  }
}
