package org.newsgrain.job.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.analysis.Analysis;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.Line;
import org.newsgrain.text.document.Rejection;
import org.newsgrain.text.document.Removal;
import org.newsgrain.text.duplicate.Duplicate;

/** What the tables say of single documents. */
final class DocumentRows {

  private DocumentRows() {}

  /**
   * The row of a document.
   *
   * @param duplicate what it repeats, if it does
   */
  static Row document(Analysis analysis, Optional<Duplicate> duplicate) {
    Document document = analysis.document();
    String text = document.text();
    String kept = analysis.clean().kept();
    List<Line> lines = analysis.clean().lines();
    return Tables.DOCUMENTS.row(
        document.id(),
        document.path(),
        document.record(),
        document.source(),
        analysis.guess().language().code(),
        analysis.guess().confidence(),
        document.published().orElse(null),
        emptyToNull(document.title()),
        emptyToNull(document.url()),
        document.sha256(),
        document.charset(),
        document.bytes(),
        (long) text.codePointCount(0, text.length()),
        (long) kept.codePointCount(0, kept.length()),
        (long) lines.size(),
        lines.stream().filter(line -> !line.kept()).count(),
        (long) analysis.words(),
        duplicate.map(Duplicate::original).orElse(null),
        duplicate.map(Duplicate::kind).orElse(null),
        duplicate.map(Duplicate::similarity).orElse(null));
  }

  /** A row for each line that was taken out. */
  static List<Row> removed(Analysis analysis) {
    Document document = analysis.document();
    String text = document.text();
    List<Row> rows = new ArrayList<>();
    // Code points are counted on from line to line: from the start each time would be quadratic.
    long chars = 0;
    for (Line line : analysis.clean().lines()) {
      long start = chars;
      chars += text.codePointCount(line.span().start(), line.span().end());
      if (line.removal().isPresent()) {
        Removal removal = line.removal().get();
        rows.add(
            Tables.REMOVED.row(
                document.id(),
                (long) line.number(),
                document.source(),
                analysis.guess().language().code(),
                start,
                chars,
                removal.rule(),
                removal.reason(),
                line.content(text)));
      }
    }
    return rows;
  }

  /** The row of a file or record that could not be read. */
  static Row rejected(Rejection rejection) {
    return Tables.REJECTED.row(
        rejection.path(),
        rejection.record(),
        rejection.reason().name(),
        rejection.detail(),
        rejection.bytes());
  }

  private static String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
