package org.newsgrain.job.audit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.analysis.Analysis;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.clean.CleanText;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.document.Removal;
import org.newsgrain.text.language.LanguageGuess;
import org.newsgrain.text.term.Lexicon;

/** The documents of a few pairs: as the snapshot has them, and counted again. */
final class Portion {

  private static final Removal TAKEN_OUT = new Removal("removed", "taken out by the run");

  private final Map<Pair, PairCount> counts = new HashMap<>();
  private final Map<String, RowKey> documents = new HashMap<>();
  private final Map<String, List<RowKey>> removed = new HashMap<>();
  private final Analyzer analyzer;
  private final Names names;
  private final Findings findings;

  private Portion(Analyzer analyzer, Names names, Findings findings) {
    this.analyzer = analyzer;
    this.names = names;
    this.findings = findings;
  }

  /**
   * Reads what the snapshot has of {@code pairs}.
   *
   * @throws IOException if a table can't be read
   */
  static Portion of(
      Snapshot snapshot, List<Pair> pairs, Analyzer analyzer, Names names, Findings findings)
      throws IOException {
    Portion portion = new Portion(analyzer, names, findings);
    SnapshotOptions options = snapshot.options();
    for (Pair pair : pairs) {
      Lexicon lexicon = Lexicon.of(new LanguageTag(pair.language()));
      portion.counts.put(pair, new PairCount(pair, options, lexicon));
    }
    for (Table table : List.of(Tables.DOCUMENTS, Tables.REMOVED, Tables.TERMS, Tables.PAIRS)) {
      snapshot.tables().read(table, row -> portion.add(table, row));
    }
    return portion;
  }

  private void add(Table table, Row row) {
    RowKey key = new RowKey(table, row);
    if (table.equals(Tables.REMOVED)) {
      if (documents.containsKey(key.text("doc_id"))) {
        removed.computeIfAbsent(key.text("doc_id"), id -> new ArrayList<>()).add(key);
      }
      return;
    }
    PairCount count = counts.get(key.pair());
    if (count == null) {
      return;
    }
    switch (table.name()) {
      case "documents" -> documents.put(key.text("doc_id"), key);
      case "terms" -> count.expect(key.text("term"));
      default -> count.expect(key.text("entity_id"), key.text("other_id"));
    }
  }

  /** A document that was looked at. */
  record Looked(Document document, Analysis analysis, LanguageGuess guess) {}

  /** Looks at a document, by many threads; at none of other pairs. */
  Looked look(Document document) {
    RowKey row = documents.get(document.id());
    if (row == null) {
      return new Looked(document, null, null);
    }
    CleanText clean = CleanText.of(document.text(), removals(document.id()));
    LanguageGuess published = new LanguageGuess(new LanguageTag(row.text("language")), 1);
    return new Looked(
        document, analyzer.analyze(document, clean, published), analyzer.language(document, clean));
  }

  private Map<Integer, Removal> removals(String id) {
    return removed.getOrDefault(id, List.of()).stream()
        .collect(
            Collectors.toMap(
                row -> Math.toIntExact(row.number("line")), row -> TAKEN_OUT, (a, b) -> a));
  }

  /** Counts a document that was looked at, and compares it with its rows. */
  void take(Looked looked) {
    String id = looked.document.id();
    RowKey row = documents.remove(id);
    if (row == null) {
      return;
    }
    List<RowKey> lines = removed.getOrDefault(id, List.of());
    new DocumentCheck(findings).check(row, lines, looked.analysis, looked.guess);
    removed.remove(id);
    counts
        .get(row.pair())
        .add(
            looked.analysis,
            (LocalDate) row.cell("published"),
            row.cell("duplicate_of") != null,
            names);
  }

  /** The files of the documents that were not taken yet. */
  List<String> paths() {
    return documents.values().stream().map(row -> row.text("path")).distinct().toList();
  }

  /** Whether the snapshot has a document in these pairs, not taken yet. */
  boolean has(String id) {
    return documents.containsKey(id);
  }

  /** The documents that were not taken. */
  Collection<RowKey> left() {
    return documents.values();
  }

  /** What was counted of a pair, or null if it is none of these. */
  PairCount count(Pair pair) {
    return counts.get(pair);
  }

  /** What was counted of each pair. */
  Collection<PairCount> counts() {
    return counts.values();
  }
}
