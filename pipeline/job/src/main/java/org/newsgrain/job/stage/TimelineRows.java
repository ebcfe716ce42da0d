package org.newsgrain.job.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.count.CountedDocument;
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
    Map<Integer, long[]> days = new TreeMap<>();
    for (int i = 0; i < occurrences.size(); i++) {
      int day = occurrences.document(i).day();
      if (day != CountedDocument.UNDATED) {
        long[] sums = days.computeIfAbsent(day, d -> new long[2]);
        sums[0] += occurrences.count(i);
        sums[1]++;
      }
    }
    List<Row> rows = new ArrayList<>();
    days.forEach(
        (day, sums) ->
            rows.add(
                Tables.TIMELINE.row(
                    language, source, LocalDate.ofEpochDay(day), kind, item, sums[0], sums[1])));
    return rows;
  }
}
