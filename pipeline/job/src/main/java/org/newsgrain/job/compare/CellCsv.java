package org.newsgrain.job.compare;

import com.fasterxml.jackson.core.io.NumberOutput;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Changed cells as CSV, a row each; a number is empty where the snapshot does not tell it. */
public final class CellCsv implements Comparison.Sink {

  /** The columns. */
  public static final List<String> COLUMNS =
      List.of(
          "table",
          "language",
          "source",
          "key",
          "name",
          "count_before",
          "count_after",
          "documents_before",
          "documents_after",
          "per_million_before",
          "per_million_after",
          "count_unique_before",
          "count_unique_after",
          "certain",
          "causes");

  private final CsvWriter csv;

  /** Writes the header to {@code out}, which the caller flushes after {@link #end}. */
  public CellCsv(Writer out) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(COLUMNS);
  }

  @Override
  public void accept(Cell cell, Explanation why) {
    Tally before = cell.before();
    Tally after = cell.after();
    csv.writeRecord(
        cell.table(),
        cell.place().language(),
        cell.place().source(),
        cell.key(),
        cell.name(),
        number(before, before.count()),
        number(after, after.count()),
        number(before, before.documents()),
        number(after, after.documents()),
        rate(before),
        rate(after),
        number(before, before.countUnique()),
        number(after, after.countUnique()),
        Boolean.toString(why.certain()),
        why.list());
  }

  /**
   * Hands on what is still held of the rows.
   *
   * @throws IOException if it can't be written
   */
  public void end() throws IOException {
    csv.flush();
  }

  private static String number(Tally tally, long number) {
    return tally.isKnown() ? Long.toString(number) : "";
  }

  private static String rate(Tally tally) {
    return tally.isKnown() ? NumberOutput.toString(tally.perMillion(), true) : "";
  }
}
