package org.newsgrain.job.format;

import java.util.Map;
import java.util.Optional;

/** What is known of formats that are not read; their bytes would be counted wrong as text. */
final class Unsupported {

  /** By ending; some of these are zip files inside. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("pdf", "a PDF document"),
          Map.entry("docx", "a Word document"),
          Map.entry("xlsx", "an Excel workbook"),
          Map.entry("pptx", "a PowerPoint presentation"),
          Map.entry("odt", "an OpenDocument text"),
          Map.entry("ods", "an OpenDocument spreadsheet"),
          Map.entry("odp", "an OpenDocument presentation"),
          Map.entry("epub", "an e-book"),
          Map.entry("jar", "a Java archive"),
          Map.entry("rtf", "a Rich Text document"),
          Map.entry("parquet", "a Parquet file"),
          Map.entry("rar", "a RAR archive"),
          Map.entry("7z", "a 7-Zip archive"));

  /** The ending of what begins so. */
  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry("%PDF-", "pdf"),
          Map.entry("{\\rtf", "rtf"),
          Map.entry("PAR1", "parquet"),
          Map.entry("Rar!", "rar"),
          Map.entry("7z\u00BC\u00AF", "7z"));

  private Unsupported() {}

  /** What the file is, if it is known by its name or by how it begins. */
  static Optional<String> of(FileName name, Head head) {
    return MARKS.entrySet().stream()
        .filter(mark -> head.startsWith(mark.getKey()))
        .map(mark -> NAMES.get(mark.getValue()))
        .findFirst()
        .or(() -> Optional.ofNullable(NAMES.get(name.ending())));
  }
}
