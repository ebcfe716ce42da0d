package org.newsgrain.job.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.text.analysis.Analysis;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.Line;
import org.newsgrain.text.language.LanguageGuess;

/** One document, read again, against its rows of documents and removed. */
final class DocumentCheck {

  private final Findings findings;

  DocumentCheck(Findings findings) {
    this.findings = findings;
  }

  /**
   * Compares it.
   *
   * @param row its row of documents
   * @param removed its rows of removed
   * @param analysis of its lines that were kept
   * @param guess its language, found once more
   */
  void check(RowKey row, List<RowKey> removed, Analysis analysis, LanguageGuess guess) {
    Document document = analysis.document();
    String text = document.text();
    String kept = analysis.clean().kept();
    Object[][] columns = {
      {"path", document.path()},
      {"record", document.record()},
      {"source", document.source()},
      {"language", guess.language().code()},
      {"language_confidence", guess.confidence()},
      {"published", document.published().orElse(null)},
      {"title", emptyToNull(document.title())},
      {"url", emptyToNull(document.url())},
      {"sha256", document.sha256()},
      {"charset", document.charset()},
      {"bytes", document.bytes()},
      {"chars", (long) text.codePointCount(0, text.length())},
      {"chars_kept", (long) kept.codePointCount(0, kept.length())},
      {"lines", (long) analysis.clean().lines().size()},
      {"lines_removed", (long) analysis.clean().removed().size()},
      {"tokens", (long) analysis.words()}
    };
    for (Object[] column : columns) {
      String name = (String) column[0];
      findings.compare("documents", row, name, column[1], row.cell(name));
    }
    checkRemoved(row, removed, analysis);
  }

  private void checkRemoved(RowKey row, List<RowKey> removed, Analysis analysis) {
    Map<Long, RowKey> byLine = new TreeMap<>();
    removed.forEach(line -> byLine.put(line.number("line"), line));
    String text = analysis.document().text();
    long chars = 0;
    for (Line line : analysis.clean().lines()) {
      long start = chars;
      chars += text.codePointCount(line.span().start(), line.span().end());
      RowKey listed = byLine.remove((long) line.number());
      if (listed != null) {
        findings.compare("removed", listed, "char_start", start, listed.cell("char_start"));
        findings.compare("removed", listed, "char_end", chars, listed.cell("char_end"));
        findings.compare("removed", listed, "text", line.content(text), listed.cell("text"));
        findings.compare("removed", listed, "source", row.cell("source"), listed.cell("source"));
        findings.compare(
            "removed", listed, "language", row.cell("language"), listed.cell("language"));
        if (listed.text("rule").isBlank() || listed.text("reason").isBlank()) {
          findings.add("removed", listed + ": no rule or reason");
        }
      }
    }
    byLine.values().forEach(line -> findings.add("removed", line + ": the text has no such line"));
  }

  private static String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
