package org.newsgrain.job.format;

import java.io.IOException;
import java.util.List;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.decode.DecodedText;
import org.newsgrain.text.document.Rejection.Reason;

/**
 * A table with a header in CSV or TSV: every row is a record. A record's end is the start of the
 * next one; empty lines between them belong to the former.
 */
final class CsvRecords implements Records {

  private static final String TAB = "\t";

  private final Content content;
  private final String delimiters;
  private final RunPlan.Fields fields;
  private final long maxText;
  private final BoundedBytes record;
  private final ByteCursor in;
  private CsvCharset charset;
  private CsvHeader header;
  private CsvFraming framing;
  private boolean complete;
  private long start;

  /**
   * @param offset 0, or where a record starts
   * @param tabs whether fields are separated by tabs; else the header tells
   * @param maxText the longest record that is read, in bytes
   * @throws IOException if the content can't be opened
   */
  CsvRecords(Content content, long offset, boolean tabs, RunPlan.Fields fields, long maxText)
      throws IOException {
    this.content = content;
    this.delimiters = tabs ? TAB : CsvHeader.DELIMITERS;
    this.fields = fields;
    this.maxText = maxText;
    this.record = new BoundedBytes(maxText);
    this.in = new ByteCursor(content.open(offset), offset);
  }

  @Override
  public boolean next() throws IOException, RejectedException {
    if (header == null && !readHeader()) {
      return false;
    }
    if (in.peek() == ByteCursor.END) {
      return false;
    }
    record.clear();
    start = in.position();
    complete = framing.take(in, record);
    return true;
  }

  @Override
  public long start() {
    return start;
  }

  @Override
  public long end() {
    return in.position();
  }

  @Override
  public Article read() throws RejectedException {
    if (!complete) {
      throw bad("a quote that opens in this record is never closed");
    }
    RecordArticle.requireHeld(record, maxText);
    byte[] bytes = record.toArray();
    DecodedText row = charset.read(bytes);
    List<String> values = CsvRow.parse(row.text(), header.delimiter());
    int columns = header.columns().size();
    if (row.text().isBlank() || values.size() == columns) {
      return RecordArticle.of(
          fields, name -> value(values, header.column(name)), row.charset(), bytes);
    }
    throw bad("%d fields, where the header has %d".formatted(values.size(), columns));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Reads the header wherever this reader begins; one that begins at the start goes past it. */
  private boolean readHeader() throws IOException, RejectedException {
    if (in.position() > 0) {
      try (ByteCursor start = new ByteCursor(content.open(0), 0)) {
        return readHeader(start);
      }
    }
    return readHeader(in);
  }

  private boolean readHeader(ByteCursor start) throws IOException, RejectedException {
    start.skipByteOrderMark();
    start.skip("\r\n");
    if (start.peek() == ByteCursor.END) {
      return false;
    }
    record.clear();
    if (!new CsvFraming(delimiters).take(start, record)) {
      throw bad("a quote in the header is never closed");
    }
    RecordArticle.requireHeld(record, maxText);
    charset = CsvCharset.of(content);
    CsvHeader found =
        CsvHeader.parse(charset.read(record.toArray()).text(), delimiters, fields.text());
    framing = new CsvFraming(String.valueOf(found.delimiter()));
    header = found;
    return true;
  }

  private static String value(List<String> values, int column) {
    return column < 0 || column >= values.size() ? "" : values.get(column);
  }

  private static RejectedException bad(String detail) {
    return new RejectedException(Reason.BAD_RECORD, detail);
  }
}
