package org.newsgrain.job.audit;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.job.publish.Ledger;
import org.newsgrain.job.publish.Manifest;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.document.Document;

/** The equations between the tables, and the totals that the manifest has. */
final class LedgerCheck {

  /** So many documents are held at once. */
  private static final long MOST_DOCUMENTS = 200_000;

  private final Snapshot snapshot;
  private final Denominators denominators;
  private final Findings findings;
  private final Map<String, Long> languages = new TreeMap<>();
  private long duplicates;
  private long rejected;
  private long bytesRead;
  private long bytesRejected;
  private long chars;
  private long charsKept;
  private long linesRemoved;
  private long tokens;

  LedgerCheck(Snapshot snapshot, Denominators denominators, Findings findings) {
    this.snapshot = snapshot;
    this.denominators = denominators;
    this.findings = findings;
  }

  /**
   * Checks them.
   *
   * @throws IOException if a table can't be read
   */
  void check() throws IOException {
    denominators.compare(snapshot, findings);
    Table documents = Tables.DOCUMENTS;
    snapshot.tables().read(documents, row -> addDocument(new RowKey(documents, row)));
    Table rejections = Tables.REJECTED;
    snapshot.tables().read(rejections, row -> addRejected(new RowKey(rejections, row)));
    checkTotals();
    checkTokens();
    long documentCount = snapshot.manifest().ledger().documents();
    int parts = Math.toIntExact(1 + documentCount / MOST_DOCUMENTS);
    for (int part = 0; part < parts; part++) {
      checkRemoved(part, parts);
    }
  }

  private void addDocument(RowKey row) {
    String id = Document.id(row.text("path"), row.number("record"));
    findings.compare("documents", row, "doc_id, of this path and record", id, row.text("doc_id"));
    duplicates += row.cell("duplicate_of") == null ? 0 : 1;
    bytesRead += row.number("bytes");
    chars += row.number("chars");
    charsKept += row.number("chars_kept");
    linesRemoved += row.number("lines_removed");
    tokens += row.number("tokens");
    languages.merge(row.text("language"), 1L, Long::sum);
  }

  private void addRejected(RowKey row) {
    rejected++;
    bytesRejected += row.number("bytes");
  }

  private void checkTotals() {
    Ledger ledger = snapshot.manifest().ledger();
    long documents = languages.values().stream().mapToLong(Long::longValue).sum();
    compare("documents", documents, ledger.documents());
    compare("duplicates", duplicates, ledger.duplicates());
    compare("rejected", rejected, ledger.rejected());
    compare("bytes_read", bytesRead, ledger.bytesRead());
    compare("bytes_rejected", bytesRejected, ledger.bytesRejected());
    compare("chars", chars, ledger.chars());
    compare("chars_kept", charsKept, ledger.charsKept());
    compare("lines_removed", linesRemoved, ledger.linesRemoved());
    compare("tokens", tokens, ledger.tokens());
    compare("documents_by_language", languages, ledger.documentsByLanguage());
  }

  private void compare(String what, Object sum, Object listed) {
    findings.compare(Manifest.FILE, "ledger", what + ", as the tables sum to", sum, listed);
  }

  /** Tokens and types by pair, where all terms are listed. */
  private void checkTokens() throws IOException {
    if (!snapshot.options().hasTerms() || snapshot.options().leastCount(1) > 1) {
      return;
    }
    Map<Pair, long[]> sums = new HashMap<>();
    Table terms = Tables.TERMS;
    snapshot
        .tables()
        .read(
            terms,
            row -> {
              RowKey key = new RowKey(terms, row);
              if (key.number("words") == 1 && key.text("kind").equals("word")) {
                long[] pair = sums.computeIfAbsent(key.pair(), k -> new long[2]);
                pair[0] += key.number("count");
                pair[1]++;
              }
            });
    Table sources = Tables.SOURCES;
    snapshot
        .tables()
        .read(
            sources,
            row -> {
              RowKey key = new RowKey(sources, row);
              long[] sum = sums.getOrDefault(key.pair(), new long[2]);
              findings.compare(
                  "sources", key, "tokens, as terms sum to", sum[0], key.cell("tokens"));
              findings.compare("sources", key, "types, as terms are", sum[1], key.cell("types"));
            });
  }

  /** Characters of each document: kept and removed. */
  private void checkRemoved(int part, int parts) throws IOException {
    Map<String, long[]> gone = new HashMap<>();
    Table removed = Tables.REMOVED;
    snapshot
        .tables()
        .read(
            removed,
            row -> {
              RowKey key = new RowKey(removed, row);
              String id = key.text("doc_id");
              if (Math.floorMod(id.hashCode(), parts) == part) {
                long[] sum = gone.computeIfAbsent(id, k -> new long[2]);
                sum[0] += key.number("char_end") - key.number("char_start");
                sum[1]++;
              }
            });
    Table documents = Tables.DOCUMENTS;
    snapshot
        .tables()
        .read(
            documents,
            row -> {
              RowKey key = new RowKey(documents, row);
              String id = key.text("doc_id");
              if (Math.floorMod(id.hashCode(), parts) == part) {
                compareRemoved(key, gone.remove(id));
              }
            });
    gone.keySet().forEach(id -> findings.add("removed", "doc_id=" + id + ": no such document"));
  }

  private void compareRemoved(RowKey document, long[] sums) {
    long[] gone = sums == null ? new long[2] : sums;
    long kept = document.number("chars") - gone[0];
    findings.compare(
        "documents", document, "chars_kept, chars less removed", kept, document.cell("chars_kept"));
    findings.compare(
        "documents",
        document,
        "lines_removed, as listed in removed",
        gone[1],
        document.cell("lines_removed"));
  }
}
