package org.newsgrain.job.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.count.Occurrences;

/** One item by day. */
final class TimelineRows {

  private TimelineRows() {}

  /**
   * A row for each day on which the item occurs.
   *
   * @param occurrences one entry a document
   */
  static List<Row> of(
      String language, String source, String kind, String item, Occurrences occurrences) {
    List<Row> rows = new ArrayList<>();
    Days.sums(occurrences)
        .forEach((day, sums) -> rows.add(row(language, source, day, kind, item, sums)));
    return rows;
  }

  /**
   * The row of one day.
   *
   * @param day in days since 1970-01-01
   * @param sums occurrences and documents
   */
  static Row row(String language, String source, int day, String kind, String item, long[] sums) {
    return Tables.TIMELINE.row(
        language, source, LocalDate.ofEpochDay(day), kind, item, sums[0], sums[1]);
  }
}
