package org.newsgrain.job.stage;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.job.spill.FileRows;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.count.Occurrences;
import org.newsgrain.text.count.SourceKey;
import org.newsgrain.text.count.SourceTotals;
import org.newsgrain.text.count.SourceUses;
import org.newsgrain.text.count.TermKey;
import org.newsgrain.text.count.TermTally;
import org.newsgrain.text.statistics.Dispersion;

/** The terms of one shard as rows, with their statistics. Holds one term at a time. */
final class TermRows {

  private final Languages languages;
  private final FileRows rows;
  private final Map<String, WordForms> forms = new HashMap<>();
  private final Map<SourceKey, long[]> types = new HashMap<>();
  private final Map<String, TopTerms.Builder> top = new TreeMap<>();

  /**
   * @param rows takes the rows of {@code terms}
   */
  TermRows(Languages languages, FileRows rows) {
    this.languages = languages;
    this.rows = rows;
  }

  /** Makes the rows of the terms, which come in the order of their keys. */
  void addAll(Iterator<Map.Entry<TermKey, TermTally>> terms) {
    terms.forEachRemaining(term -> addTerm(term.getKey(), term.getValue()));
  }

  /**
   * How many types of each source there are in this shard, counted before rare ones are left out.
   */
  Totals types() {
    Map<SourceKey, SourceTotals> totals = new HashMap<>();
    types.forEach((key, count) -> totals.put(key, SourceTotals.ofTypes(count[0])));
    return Totals.of(totals);
  }

  /** The most frequent terms of this shard that have dates, by language. */
  Map<String, TopTerms> top() {
    Map<String, TopTerms> terms = new TreeMap<>();
    top.forEach((language, builder) -> terms.put(language, builder.build()));
    return terms;
  }

  /** Adds one term as all its sources use it. */
  private void addTerm(TermKey key, TermTally term) {
    LanguageTotals language = languages.of(key.language());
    WordForms wordForms = forms.computeIfAbsent(key.language(), WordForms::of);
    boolean isType = isType(term);
    boolean isStopword = wordForms.isStopword(key.term());
    String stem = isType ? wordForms.stem(key.term()) : null;
    long languageCount = term.count();
    for (SourceUses source : term.sources()) {
      if (isType) {
        SourceKey of = new SourceKey(source.source(), key.language());
        types.computeIfAbsent(of, k -> new long[1])[0]++;
      }
      if (isListed(term, source)) {
        Comparison comparison =
            language.compare(source.source(), source.occurrences().count(), languageCount);
        rows.add(Tables.TERMS, key.term(), row(key, term, source, comparison, stem, isStopword));
      }
    }
    if (isType && !isStopword) {
      addDays(key, term, languageCount);
    }
  }

  /** Notes the days of a term that may be among the most frequent ones. */
  private void addDays(TermKey key, TermTally term, long languageCount) {
    TopTerms.Builder builder =
        top.computeIfAbsent(key.language(), language -> new TopTerms.Builder());
    if (!builder.mayTake(key.term(), languageCount)) {
      return;
    }
    Days days = new Days();
    for (SourceUses source : term.sources()) {
      if (isListed(term, source)) {
        days.add(source.source(), source.occurrences());
      }
    }
    if (!days.isEmpty()) {
      builder.add(new TopTerms.Term(key.term(), languageCount, days.pack()));
    }
  }

  private static boolean isType(TermTally term) {
    return term.words() == 1 && term.kind().equals("word");
  }

  private boolean isListed(TermTally term, SourceUses source) {
    long minCount = languages.counting().minCount();
    long least =
        term.words() == 1 ? minCount : Math.max(minCount, languages.counting().minPhraseCount());
    return source.occurrences().count() >= least;
  }

  private static Row row(
      TermKey key,
      TermTally term,
      SourceUses source,
      Comparison comparison,
      String stem,
      boolean isStopword) {
    Occurrences occurrences = source.occurrences();
    return Tables.TERMS.row(
        key.language(),
        source.source(),
        key.term(),
        (long) term.words(),
        term.kind(),
        source.spelling(key.term()),
        stem,
        isStopword,
        comparison.count(),
        (long) occurrences.size(),
        comparison.perMillion(),
        occurrences.countUnique(),
        occurrences.documentsUnique(),
        comparison.logLikelihood(),
        comparison.logRatio(),
        isType(term) ? dispersion(occurrences, comparison.count(), comparison.tokens()) : null);
  }

  private static Double dispersion(Occurrences occurrences, long count, long tokens) {
    long[] counts = new long[occurrences.size()];
    long[] sizes = new long[occurrences.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = occurrences.count(i);
      sizes[i] = occurrences.document(i).tokens();
    }
    return Comparison.orNull(Dispersion.deviationOfProportions(counts, sizes, count, tokens));
  }
}
