package org.newsgrain.job.report;

import java.io.IOException;
import java.util.Optional;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/** The articles that were read: their sums, and how many were published when. */
final class Documents {

  private static final Field RECORD = Field.of(Tables.DOCUMENTS, "record");
  private static final Field PUBLISHED = Field.of(Tables.DOCUMENTS, "published");
  private static final Field BYTES = Field.of(Tables.DOCUMENTS, "bytes");

  private final Optional<Period> period;
  private final long[] byBar;
  private long files;
  private long bytes;
  private long undated;

  private Documents(Optional<Period> period) {
    this.period = period;
    this.byBar = new long[period.map(Period::bars).orElse(0)];
  }

  /**
   * Reads the table {@code documents}.
   *
   * @param period from the first to the last day of publication
   * @throws IOException if it can't be read
   */
  static Documents read(TableReader reader, Optional<Period> period) throws IOException {
    Documents documents = new Documents(period);
    reader.read(Tables.DOCUMENTS, documents::add);
    return documents;
  }

  private void add(Row row) {
    files += RECORD.number(row) == 0 ? 1 : 0;
    bytes += BYTES.number(row);
    if (PUBLISHED.isMissing(row) || period.isEmpty()) {
      undated++;
    } else {
      byBar[period.get().bar(PUBLISHED.day(row).orElseThrow())]++;
    }
  }

  /** Files whose first record was read. */
  long files() {
    return files;
  }

  long bytes() {
    return bytes;
  }

  /** Articles without a day of publication. */
  long undated() {
    return undated;
  }

  /** Articles for each bar of the period. */
  long[] byBar() {
    return byBar.clone();
  }

  /** From the first to the last day of publication, where any is known. */
  Optional<Period> period() {
    return period;
  }
}
