package org.newsgrain.job.audit;

import java.util.Map;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;

/**
 * A document as the snapshot has it.
 *
 * @param id its doc_id
 * @param path its file
 * @param record its number there, from 0
 * @param source who published it
 * @param language its language
 * @param sha256 the hash of its bytes
 */
record Expected(
    String id, String path, long record, String source, String language, String sha256) {

  private static final int ID = Tables.DOCUMENTS.index("doc_id");
  private static final int PATH = Tables.DOCUMENTS.index("path");
  private static final int RECORD = Tables.DOCUMENTS.index("record");
  private static final int SOURCE = Tables.DOCUMENTS.index("source");
  private static final int LANGUAGE = Tables.DOCUMENTS.index("language");
  private static final int SHA256 = Tables.DOCUMENTS.index("sha256");

  /** The document of a row of {@code documents}. */
  static Expected of(Row row) {
    return new Expected(
        (String) row.cell(ID),
        (String) row.cell(PATH),
        (Long) row.cell(RECORD),
        (String) row.cell(SOURCE),
        (String) row.cell(LANGUAGE),
        (String) row.cell(SHA256));
  }

  /** The same, with one string for the many documents that have the same path or source. */
  Expected sharing(Map<String, String> strings) {
    return new Expected(
        id,
        strings.computeIfAbsent(path, text -> text),
        record,
        strings.computeIfAbsent(source, text -> text),
        strings.computeIfAbsent(language, text -> text),
        sha256);
  }

  /** Its source and language. */
  Pair pair() {
    return new Pair(language, source);
  }
}
