package org.newsgrain.job.audit;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.statistics.Association;
import org.newsgrain.text.statistics.Dispersion;
import org.newsgrain.text.term.Lexicon;
import org.newsgrain.text.term.Stemmer;
import org.newsgrain.text.term.TokenKind;

/** The cells of a portion against what was counted again. */
final class CellCheck {

  /** A term of a language. */
  private record Term(String language, String term) {}

  private final Snapshot snapshot;
  private final Portion portion;
  private final Denominators denominators;
  private final Names names;
  private final Findings findings;
  private final SnapshotOptions options;
  private final Map<String, Optional<Stemmer>> stemmers = new HashMap<>();

  /** Of each term: its occurrences in the language, and how many sources list it. */
  private final Map<Term, long[]> languageSums = new HashMap<>();

  CellCheck(
      Snapshot snapshot,
      Portion portion,
      Denominators denominators,
      Names names,
      Findings findings) {
    this.snapshot = snapshot;
    this.portion = portion;
    this.denominators = denominators;
    this.names = names;
    this.findings = findings;
    this.options = snapshot.options();
  }

  /**
   * Compares them.
   *
   * @throws IOException if a table can't be read
   */
  void check() throws IOException {
    read(Tables.TERMS, this::prepareTerm);
    sumTerms();
    read(Tables.TERMS, this::checkTerm);
    read(Tables.SOURCES, this::checkTypes);
    read(Tables.ENTITIES, this::checkEntity);
    portion.counts().forEach(PairCount::countPairs);
    read(Tables.PAIRS, this::checkPair);
    new DayCheck(snapshot, portion, findings).check();
    portion.counts().forEach(this::findMissing);
  }

  /** Takes a row and what was counted of its pair. */
  private interface CellAction {
    void accept(RowKey row, PairCount count);
  }

  private void read(Table table, CellAction action) throws IOException {
    snapshot
        .tables()
        .read(
            table,
            row -> {
              RowKey key = new RowKey(table, row);
              PairCount count = portion.count(key.pair());
              if (count != null) {
                action.accept(key, count);
              }
            });
  }

  private void prepareTerm(RowKey row, PairCount count) {
    languageSums.put(new Term(row.text("language"), row.text("term")), new long[2]);
  }

  private void sumTerms() throws IOException {
    Table table = Tables.TERMS;
    snapshot
        .tables()
        .read(
            table,
            row -> {
              RowKey key = new RowKey(table, row);
              long[] sums = languageSums.get(new Term(key.text("language"), key.text("term")));
              if (sums != null) {
                sums[0] += key.number("count");
                sums[1]++;
              }
            });
  }

  private void checkTerm(RowKey row, PairCount count) {
    String term = row.text("term");
    Uses uses = count.term(term);
    if (uses.isCompared()) {
      findings.add("terms", row + ": is there twice");
    }
    uses.setCompared();
    if (uses.documents() == 0) {
      findings.add("terms", row + ": expected no row, the term does not occur");
      return;
    }
    checkCounts(row, count, uses);
    checkWord(row, term, uses);
    long[] sums = languageSums.get(new Term(row.text("language"), term));
    long least = sums[0] - row.number("count");
    long unlisted = denominators.sources(row.text("language")) - sums[1];
    long below = options.leastCount(row.number("words")) - 1;
    comparing(row, uses.count(), least, least + unlisted * below).check(row, findings);
    Double dispersion = isType(row) ? dispersion(count, uses) : null;
    findings.compare("terms", row, "dispersion", dispersion, row.cell("dispersion"));
  }

  private void checkWord(RowKey row, String term, Uses uses) {
    if (!uses.hasLength(row.number("words"))) {
      findings.add("terms", row + ": words: found " + row.cell("words"));
    }
    boolean kind =
        uses.kinds().stream()
            .anyMatch(k -> k.name().toLowerCase(Locale.ROOT).equals(row.cell("kind")));
    if (!kind) {
      findings.add(
          "terms", row + ": kind: expected " + uses.kinds() + ", found " + row.cell("kind"));
    }
    LanguageTag language = new LanguageTag(row.text("language"));
    Lexicon lexicon = Lexicon.of(language);
    Optional<Stemmer> stemmer =
        stemmers.computeIfAbsent(language.code(), code -> lexicon.stemmer());
    String stem = isType(row) && stemmer.isPresent() ? stemmer.get().stem(term) : null;
    findings.compare("terms", row, "stem", stem, row.cell("stem"));
    findings.compare("terms", row, "stopword", lexicon.isStopword(term), row.cell("stopword"));
    findings.compare("terms", row, "spelling", uses.commonest(), row.cell("spelling"));
  }

  private static boolean isType(RowKey row) {
    return row.number("words") == 1 && row.text("kind").equals("word");
  }

  private static Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  private Double dispersion(PairCount count, Uses uses) {
    long[] parts = new long[uses.documents()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = uses.count(i);
    }
    long tokens = denominators.tokens(count.pair());
    long[] sizes = count.tokensOfDocuments(uses);
    long size = Arrays.stream(sizes).sum();
    return size > tokens
        ? null
        : orNull(Dispersion.deviationOfProportions(parts, sizes, uses.count(), tokens));
  }

  private void checkEntity(RowKey row, PairCount count) {
    String id = row.text("entity_id");
    Uses uses = count.entity(id);
    uses.setCompared();
    if (uses.documents() == 0) {
      findings.add("entities", row + ": expected no row, the entity does not occur");
      return;
    }
    checkCounts(row, count, uses);
    long others = names.count(row.text("language"), id) - uses.count();
    comparing(row, uses.count(), Math.max(0, others), Math.max(0, others)).check(row, findings);
  }

  private void checkCounts(RowKey row, PairCount count, Uses uses) {
    String table = row.table().name();
    findings.compare(table, row, "count", uses.count(), row.cell("count"));
    findings.compare(table, row, "documents", (long) uses.documents(), row.cell("documents"));
    findings.compare(table, row, "count_unique", count.countUnique(uses), row.cell("count_unique"));
    findings.compare(
        table, row, "documents_unique", count.documentsUnique(uses), row.cell("documents_unique"));
  }

  private Comparing comparing(RowKey row, long count, long least, long most) {
    long tokens = denominators.tokens(row.pair());
    long others = denominators.languageTokens(row.text("language")) - tokens;
    return new Comparing(count, tokens, Math.max(0, least), Math.max(0, most), others);
  }

  private void checkPair(RowKey row, PairCount count) {
    long together = count.together(row.text("entity_id"), row.text("other_id"));
    findings.compare("pairs", row, "documents", together, row.cell("documents"));
    long one = count.entity(row.text("entity_id")).documents();
    long other = count.entity(row.text("other_id")).documents();
    long all = denominators.documents(row.pair());
    boolean possible = together >= 1 && all >= Math.max(one, other);
    Double npmi = possible ? Association.npmi(together, one, other, all) : null;
    findings.compare("pairs", row, "npmi", npmi, row.cell("npmi"));
  }

  private void findMissing(PairCount count) {
    long least = options.leastCount(1);
    count.missingPhrases().forEach(term -> missing("terms", count.pair() + " term=" + term));
    count
        .terms()
        .forEach(
            (term, uses) -> {
              if (!uses.isCompared() && uses.hasLength(1) && uses.count() >= least) {
                missing("terms", count.pair() + " term=" + term);
              }
            });
    count
        .entities()
        .forEach(
            (id, uses) -> {
              if (!uses.isCompared() && uses.count() >= least) {
                missing("entities", count.pair() + " entity_id=" + id);
              }
            });
  }

  private void missing(String table, String key) {
    findings.add(table, key + ": expected a row, found none");
  }

  /** Where rare words are not listed, the number of types is not to be had from the table. */
  private void checkTypes(RowKey row, PairCount count) {
    Object types = options.hasTerms() ? (Long) types(count) : null;
    findings.compare("sources", row, "types", types, row.cell("types"));
  }

  private static long types(PairCount count) {
    return count.terms().values().stream()
        .filter(uses -> uses.hasLength(1) && uses.kinds().contains(TokenKind.WORD))
        .count();
  }
}
