package org.newsgrain.job.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.RowRun;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.count.CountedDocument;
import org.newsgrain.text.count.SourceKey;
import org.newsgrain.text.count.SourceTotals;

/** The denominators of documents that were counted by an earlier run, from their rows. */
final class KeptTotals extends DoFn<String, Totals> {

  private static final long serialVersionUID = 1L;

  private static final Table TABLE = Tables.DOCUMENTS;

  @ProcessElement
  public void process(@Element String run, OutputReceiver<Totals> out) throws IOException {
    Map<SourceKey, SourceTotals> sums = new HashMap<>();
    try (RowRun rows = new RowRun(Path.of(run))) {
      for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        SourceKey key = new SourceKey(text(row.get(), "source"), text(row.get(), "language"));
        sums.merge(key, totals(row.get()), SourceTotals::plus);
      }
    }
    out.output(Totals.of(sums));
  }

  private static SourceTotals totals(Row row) {
    long chars = number(row, "chars");
    LocalDate published = (LocalDate) cell(row, "published");
    int day = published == null ? CountedDocument.UNDATED : Math.toIntExact(published.toEpochDay());
    return new SourceTotals(
        1,
        cell(row, "duplicate_of") == null ? 0 : 1,
        number(row, "tokens"),
        0,
        chars,
        chars - number(row, "chars_kept"),
        day,
        day);
  }

  private static String text(Row row, String column) {
    return (String) cell(row, column);
  }

  private static long number(Row row, String column) {
    return (Long) cell(row, column);
  }

  private static Object cell(Row row, String column) {
    return row.cell(TABLE.index(column));
  }
}
