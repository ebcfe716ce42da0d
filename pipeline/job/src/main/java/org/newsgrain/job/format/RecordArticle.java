package org.newsgrain.job.format;

import java.util.function.UnaryOperator;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.document.Rejection.Reason;
import org.newsgrain.text.document.Sha256;

/** An article out of the named fields of a record. */
final class RecordArticle {

  private RecordArticle() {}

  /**
   * The article.
   *
   * @param names what the fields are called
   * @param values what stands in the field of a name, the empty string where there is none
   * @param charset the charset that the record was read in
   * @param bytes the record
   * @throws RejectedException if its text is blank
   */
  static Article of(
      RunPlan.Fields names, UnaryOperator<String> values, String charset, byte[] bytes)
      throws RejectedException {
    return new Article(
        notBlank(RecordText.plain(values.apply(names.text()))),
        charset,
        RecordText.line(values.apply(names.title())),
        RecordText.line(values.apply(names.source())),
        RecordText.line(values.apply(names.url())),
        RecordText.line(values.apply(names.date())),
        RecordText.line(values.apply(names.language())),
        Sha256.hex(bytes));
  }

  /**
   * The text itself.
   *
   * @throws RejectedException if it is blank
   */
  static String notBlank(String text) throws RejectedException {
    if (text.isBlank()) {
      throw new RejectedException(Reason.EMPTY, "nothing but white space");
    }
    return text;
  }

  /**
   * @throws RejectedException if the record was too long to be held
   */
  static void requireHeld(BoundedBytes record, long maxText) throws RejectedException {
    if (record.isOver()) {
      throw new RejectedException(
          Reason.TOO_LARGE,
          "a record of %d bytes; at most %d are read".formatted(record.length(), maxText));
    }
  }
}
