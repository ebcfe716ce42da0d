package org.newsgrain.text.count;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgrain.text.document.Document;

/**
 * What a count needs to know of the document it is taken from.
 *
 * @param id the first 64 bits of the document's stable name
 * @param tokens how many words the document has
 * @param day the day of publication in days since 1970-01-01, or {@link #UNDATED}
 * @param duplicate whether the document repeats an earlier one
 */
public record CountedDocument(long id, int tokens, int day, boolean duplicate) {

  /** The day of a document whose day of publication is not known. */
  public static final int UNDATED = Integer.MIN_VALUE;

  /** The document of that stable name, 16 hex digits. */
  public static CountedDocument of(
      String id, int tokens, Optional<LocalDate> published, boolean duplicate) {
    int day = published.map(date -> Math.toIntExact(date.toEpochDay())).orElse(UNDATED);
    return new CountedDocument(Document.bits(id), tokens, day, duplicate);
  }

  /** Of the name alone, which tells documents apart: one is looked up for every occurrence. */
  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }
}
