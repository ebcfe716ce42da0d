package org.newsgrain.job.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;

/**
 * What the table {@code documents} says of an article that matters here.
 *
 * @param id its {@code doc_id}
 * @param path its file
 * @param record its number in the file, from 0
 * @param place its source and language
 * @param published its day of publication, where that is known
 * @param sha256 the hash of its bytes
 * @param charsKept the code points that belong to the article
 * @param linesRemoved the lines that were taken out
 * @param duplicateOf the article that it repeats, if it does
 */
public record Article(
    String id,
    String path,
    long record,
    Place place,
    Optional<LocalDate> published,
    String sha256,
    long charsKept,
    long linesRemoved,
    Optional<String> duplicateOf) {

  private static final int ID = Tables.DOCUMENTS.index("doc_id");
  private static final int PATH = Tables.DOCUMENTS.index("path");
  private static final int RECORD = Tables.DOCUMENTS.index("record");
  private static final int SOURCE = Tables.DOCUMENTS.index("source");
  private static final int LANGUAGE = Tables.DOCUMENTS.index("language");
  private static final int PUBLISHED = Tables.DOCUMENTS.index("published");
  private static final int SHA256 = Tables.DOCUMENTS.index("sha256");
  private static final int CHARS_KEPT = Tables.DOCUMENTS.index("chars_kept");
  private static final int LINES_REMOVED = Tables.DOCUMENTS.index("lines_removed");
  private static final int DUPLICATE_OF = Tables.DOCUMENTS.index("duplicate_of");

  static Article of(Row row) {
    return new Article(
        (String) row.cell(ID),
        (String) row.cell(PATH),
        (Long) row.cell(RECORD),
        new Place((String) row.cell(LANGUAGE), (String) row.cell(SOURCE)),
        Optional.ofNullable((LocalDate) row.cell(PUBLISHED)),
        (String) row.cell(SHA256),
        (Long) row.cell(CHARS_KEPT),
        (Long) row.cell(LINES_REMOVED),
        Optional.ofNullable((String) row.cell(DUPLICATE_OF)));
  }

  /** Whether it repeats an earlier article. */
  boolean isDuplicate() {
    return duplicateOf.isPresent();
  }
}
