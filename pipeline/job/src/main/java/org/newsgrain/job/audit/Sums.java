package org.newsgrain.job.audit;

import java.time.LocalDate;

/** What the documents of a pair add up to. */
final class Sums {

  long documents;
  long duplicates;
  long tokens;
  long chars;
  long charsRemoved;
  long bytes;
  LocalDate first;
  LocalDate last;

  /** Adds the row of one article. */
  void add(RowKey document) {
    documents++;
    duplicates += document.cell("duplicate_of") == null ? 0 : 1;
    tokens += document.number("tokens");
    chars += document.number("chars");
    charsRemoved += document.number("chars") - document.number("chars_kept");
    bytes += document.number("bytes");
    LocalDate day = (LocalDate) document.cell("published");
    if (day != null) {
      first = first == null || day.isBefore(first) ? day : first;
      last = last == null || day.isAfter(last) ? day : last;
    }
  }
}
