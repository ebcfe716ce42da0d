package org.newsgrain.job.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.util.List;
import org.newsgrain.text.document.Rejection.Reason;

/** The fields of one record of RFC 4180. */
final class CsvRow {

  private CsvRow() {}

  /**
   * The fields, quotes taken off.
   *
   * @param row the record without the line break that ends it
   * @throws RejectedException if its quotes make no sense
   */
  static List<String> parse(String row, char delimiter) throws RejectedException {
    int longest = Math.max(1, row.length());
    CsvRecordHandler fields =
        CsvRecordHandler.of(limits -> limits.maxFieldSize(longest).maxRecordSize(longest));
    try {
      return CsvReader.builder()
          .fieldSeparator(delimiter)
          .maxBufferSize(Math.max(1 << 14, longest + 1))
          .ofSingleCsvRecord(fields, row)
          .getFields();
    } catch (CsvParseException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new RejectedException(
          Reason.BAD_RECORD,
          RecordText.detail(
              "not CSV: " + cause.getMessage().replaceAll(" \\(record starting .*", "")));
    }
  }
}
