package org.newsgrain.job.report;

import java.io.IOException;
import java.util.Optional;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/** The articles that were read: how much text they are, and how many were published when. */
final class Documents {

  private static final String EXACT = "exact";
  private static final Field RECORD = Field.of(Tables.DOCUMENTS, "record");
  private static final Field SOURCE = Field.of(Tables.DOCUMENTS, "source");
  private static final Field LANGUAGE = Field.of(Tables.DOCUMENTS, "language");
  private static final Field PUBLISHED = Field.of(Tables.DOCUMENTS, "published");
  private static final Field BYTES = Field.of(Tables.DOCUMENTS, "bytes");
  private static final Field CHARS = Field.of(Tables.DOCUMENTS, "chars");
  private static final Field CHARS_KEPT = Field.of(Tables.DOCUMENTS, "chars_kept");
  private static final Field DUPLICATE_OF = Field.of(Tables.DOCUMENTS, "duplicate_of");
  private static final Field DUPLICATE_KIND = Field.of(Tables.DOCUMENTS, "duplicate_kind");

  private final Volume originals = new Volume();
  private final Volume exactRepeats = new Volume();
  private final Volume nearRepeats = new Volume();
  private final Optional<Period> period;
  private final Optional<Series> published;
  private final Parts parts;
  private long files;
  private long undated;

  private Documents(Optional<Period> period, Parts parts) {
    this.period = period;
    this.published = period.map(Series::new);
    this.parts = parts;
  }

  /**
   * Reads the table {@code documents}.
   *
   * @param period from the first to the last day of publication
   * @param parts by which the days are counted
   * @throws IOException if it can't be read
   */
  static Documents read(TableReader reader, Optional<Period> period, Parts parts)
      throws IOException {
    Documents documents = new Documents(period, parts);
    reader.read(Tables.DOCUMENTS, documents::add);
    return documents;
  }

  private void add(Row row) {
    files += RECORD.number(row) == 0 ? 1 : 0;
    volume(row)
        .add(LANGUAGE.text(row), BYTES.number(row), CHARS.number(row), CHARS_KEPT.number(row));
    if (PUBLISHED.isMissing(row) || published.isEmpty()) {
      undated++;
    } else {
      int part = parts.index(SOURCE.text(row), LANGUAGE.text(row));
      published.get().add(part, PUBLISHED.day(row).orElseThrow(), 1);
    }
  }

  private Volume volume(Row row) {
    if (DUPLICATE_OF.isMissing(row)) {
      return originals;
    }
    boolean isExact = !DUPLICATE_KIND.isMissing(row) && DUPLICATE_KIND.text(row).equals(EXACT);
    return isExact ? exactRepeats : nearRepeats;
  }

  /** Files whose first record was read. */
  long files() {
    return files;
  }

  long bytes() {
    return originals.bytes() + exactRepeats.bytes() + nearRepeats.bytes();
  }

  /** Articles that repeat no earlier one. */
  Volume originals() {
    return originals;
  }

  /** Articles that repeat an earlier one word for word. */
  Volume exactRepeats() {
    return exactRepeats;
  }

  /** Articles that repeat an earlier one nearly. */
  Volume nearRepeats() {
    return nearRepeats;
  }

  /** Articles without a day of publication. */
  long undated() {
    return undated;
  }

  /** Articles by day of publication, where any is known. */
  Optional<Series> published() {
    return published;
  }

  /** From the first to the last day of publication, where any is known. */
  Optional<Period> period() {
    return period;
  }
}
