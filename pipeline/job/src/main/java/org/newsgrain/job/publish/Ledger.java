package org.newsgrain.job.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.job.read.Listing;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.document.Rejection;

/**
 * What went in and what became of it, added up from the tables as they were written.
 *
 * @param rows the rows of each table
 * @param documents articles that were read
 * @param duplicates of them, those that repeat an earlier one
 * @param rejected files and records that were not
 * @param withoutArticle of them, records that were not meant to be one, as a crawler's archive has
 * @param unreadableDates articles whose day of publication is given and can't be read
 * @param bytesRead bytes of the articles
 * @param bytesRejected bytes of the rejected
 * @param chars code points of the articles as decoded
 * @param charsKept of them, those that belong to the article
 * @param linesRemoved lines that were taken out
 * @param tokens words of the articles
 * @param documentsByLanguage articles of each language
 */
public record Ledger(
    Map<String, Long> rows,
    long documents,
    long duplicates,
    long rejected,
    long withoutArticle,
    long unreadableDates,
    long bytesRead,
    long bytesRejected,
    long chars,
    long charsKept,
    long linesRemoved,
    long tokens,
    Map<String, Long> documentsByLanguage) {

  /** The tables contradict each other or the input: a defect of the software or of the disk. */
  public static final class ImbalanceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImbalanceException(String message) {
      super(message);
    }
  }

  /**
   * Adds up the tables in {@code folder}.
   *
   * @param listing what was found
   * @param unreadableDates articles whose day of publication is given and can't be read
   * @param allTerms whether the terms table lists every term
   * @throws ImbalanceException if the sums do not agree
   * @throws IOException if a table can't be read
   */
  public static Ledger of(Path folder, Listing listing, long unreadableDates, boolean allTerms)
      throws IOException {
    Sums sums = new Sums(new TableReader(folder));
    Ledger ledger = sums.ledger(unsupportedFiles(listing), unreadableDates);
    require(
        "bytes found",
        listing.bytes(),
        "read and rejected",
        ledger.bytesRead + ledger.bytesRejected);
    require("characters", ledger.chars, "kept and removed", ledger.charsKept + sums.removedChars);
    require("characters of sources", sums.sourceChars, "of documents", ledger.chars);
    require("characters removed", sums.removedChars, "by source", sums.sourceCharsRemoved);
    require("lines removed", ledger.linesRemoved, "listed", ledger.rows.get("removed"));
    require("documents", ledger.documents, "by source", sums.sourceDocuments);
    require("tokens", ledger.tokens, "by source", sums.sourceTokens);
    if (allTerms) {
      require("tokens", ledger.tokens, "by term", sums.termTokens);
    }
    return ledger;
  }

  /** Files of a format that is not read; what else is unsupported are records inside of files. */
  private static long unsupportedFiles(Listing listing) {
    return listing.rejections().stream()
        .filter(rejection -> rejection.reason() == Rejection.Reason.UNSUPPORTED)
        .count();
  }

  /** The share of all files and records that were rejected and should not have been, 0 to 1. */
  public double rejectedShare() {
    long bad = rejected - withoutArticle;
    long all = documents + bad;
    return all == 0 ? 0 : (double) bad / all;
  }

  private static void require(String what, long left, String whereof, long right) {
    if (left != right) {
      throw new ImbalanceException(
          "the ledger does not balance: " + what + " " + left + ", " + whereof + " " + right);
    }
  }

  /** The sums, while they are made. */
  private static final class Sums {
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final Map<String, Long> languages = new TreeMap<>();
    private long duplicates;
    private long unsupported;
    private long bytesRead;
    private long bytesRejected;
    private long chars;
    private long charsKept;
    private long linesRemoved;
    private long tokens;
    private long removedChars;
    private long sourceDocuments;
    private long sourceTokens;
    private long sourceChars;
    private long sourceCharsRemoved;
    private long termTokens;

    Sums(TableReader reader) throws IOException {
      for (Table table : Tables.ALL) {
        rows.put(table.name(), 0L);
        reader.read(
            table,
            row -> {
              rows.merge(table.name(), 1L, Long::sum);
              add(table, row);
            });
      }
    }

    private void add(Table table, Row row) {
      switch (table.name()) {
        case "documents" -> addDocument(table, row);
        case "rejected" -> addRejected(table, row);
        case "removed" ->
            removedChars += number(table, row, "char_end") - number(table, row, "char_start");
        case "sources" -> addSource(table, row);
        case "terms" -> addTerm(table, row);
        default -> {}
      }
    }

    private void addRejected(Table table, Row row) {
      bytesRejected += number(table, row, "bytes");
      boolean isUnsupported =
          row.cell(table.index("reason")).equals(Rejection.Reason.UNSUPPORTED.name());
      unsupported += isUnsupported ? 1 : 0;
    }

    private void addDocument(Table table, Row row) {
      duplicates += row.cell(table.index("duplicate_of")) == null ? 0 : 1;
      bytesRead += number(table, row, "bytes");
      chars += number(table, row, "chars");
      charsKept += number(table, row, "chars_kept");
      linesRemoved += number(table, row, "lines_removed");
      tokens += number(table, row, "tokens");
      languages.merge((String) row.cell(table.index("language")), 1L, Long::sum);
    }

    private void addSource(Table table, Row row) {
      sourceDocuments += number(table, row, "documents");
      sourceTokens += number(table, row, "tokens");
      sourceChars += number(table, row, "chars");
      sourceCharsRemoved += number(table, row, "chars_removed");
    }

    private void addTerm(Table table, Row row) {
      boolean word =
          number(table, row, "words") == 1 && row.cell(table.index("kind")).equals("word");
      termTokens += word ? number(table, row, "count") : 0;
    }

    private static long number(Table table, Row row, String column) {
      return (Long) row.cell(table.index(column));
    }

    Ledger ledger(long unsupportedFiles, long unreadableDates) {
      return new Ledger(
          rows,
          rows.get("documents"),
          duplicates,
          rows.get("rejected"),
          unsupported - unsupportedFiles,
          unreadableDates,
          bytesRead,
          bytesRejected,
          chars,
          charsKept,
          linesRemoved,
          tokens,
          languages);
    }
  }
}
