package org.newsgrain.job.format;

import java.io.IOException;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.decode.DecodedText;

/**
 * JSON Lines: every line that is not blank is a record. A record's end is the start of the next
 * one; white space between them, which JSON gives no meaning, belongs to the former.
 */
final class JsonRecords implements Records {

  private static final String BLANKS = " \t\r\n";

  private final ByteCursor in;
  private final RunPlan.Fields fields;
  private final long maxText;
  private final BoundedBytes record;
  private long start;

  /**
   * @param offset 0, or where a record starts
   * @param maxText the longest record that is read, in bytes
   * @throws IOException if the content can't be opened
   */
  JsonRecords(Content content, long offset, RunPlan.Fields fields, long maxText)
      throws IOException {
    this.in = new ByteCursor(content.open(offset), offset);
    this.fields = fields;
    this.maxText = maxText;
    this.record = new BoundedBytes(maxText);
  }

  @Override
  public boolean next() throws IOException {
    if (in.position() == 0) {
      in.skipByteOrderMark();
    }
    in.skip(BLANKS);
    if (in.peek() == ByteCursor.END) {
      return false;
    }
    record.clear();
    start = in.position();
    in.readUntil((byte) '\n', record);
    in.skip(BLANKS);
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
    RecordArticle.requireHeld(record, maxText);
    byte[] line = record.withoutCarriageReturn();
    DecodedText json = RecordText.verbatim(line);
    JsonFields values = JsonFields.parse(json.text());
    values.requireText(fields.text());
    return RecordArticle.of(fields, values::value, json.charset(), line);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
