package org.newsgrain.text.clean;

/** What the other documents of a corpus say of a document's lines. Thread-safe. */
public interface Recurrences {

  /** Of a text that belongs to no corpus. */
  Recurrences NONE = line -> Recurrence.UNKNOWN;

  /**
   * How often a line recurs.
   *
   * @param line the line as it stands in the document, without its line feed; which lines count as
   *     the same is the business of who answers
   * @return never null; {@link Recurrence#UNKNOWN} if the corpus was not counted
   */
  Recurrence of(String line);
}
