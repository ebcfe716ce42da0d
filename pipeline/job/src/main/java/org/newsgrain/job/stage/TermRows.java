package org.newsgrain.job.stage;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.count.Merge;
import org.newsgrain.text.count.Occurrences;
import org.newsgrain.text.count.SourceKey;
import org.newsgrain.text.count.SourceTotals;
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
    Merge.groups(terms, TermKey::isSameTerm, this::addTerm);
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
  private void addTerm(List<Map.Entry<TermKey, TermTally>> sources) {
    TermKey term = sources.get(0).getKey();
    long languageCount = 0;
    for (Map.Entry<TermKey, TermTally> source : sources) {
      languageCount += source.getValue().occurrences().count();
    }
    LanguageTotals language = languages.of(term.language());
    WordForms wordForms = forms.computeIfAbsent(term.language(), WordForms::of);
    for (Map.Entry<TermKey, TermTally> source : sources) {
      TermTally tally = source.getValue();
      if (isType(tally)) {
        SourceKey key = new SourceKey(source.getKey().source(), term.language());
        types.computeIfAbsent(key, k -> new long[1])[0]++;
      }
      if (isListed(tally)) {
        Row row = row(source.getKey(), tally, languageCount, language, wordForms);
        rows.add(Tables.TERMS, term.term(), row);
      }
    }
    addDays(sources, languageCount, wordForms);
  }

  /** Notes the days of a term that may be among the most frequent ones. */
  private void addDays(
      List<Map.Entry<TermKey, TermTally>> sources, long languageCount, WordForms wordForms) {
    TermKey term = sources.get(0).getKey();
    TopTerms.Builder builder =
        top.computeIfAbsent(term.language(), language -> new TopTerms.Builder());
    if (wordForms.isStopword(term.term()) || !builder.mayTake(term.term(), languageCount)) {
      return;
    }
    Days days = new Days();
    for (Map.Entry<TermKey, TermTally> source : sources) {
      TermTally tally = source.getValue();
      if (isType(tally) && isListed(tally)) {
        days.add(source.getKey().source(), tally.occurrences());
      }
    }
    if (!days.isEmpty()) {
      builder.add(new TopTerms.Term(term.term(), languageCount, days.pack()));
    }
  }

  private static boolean isType(TermTally tally) {
    return tally.words() == 1 && tally.kind().equals("word");
  }

  private boolean isListed(TermTally tally) {
    long minCount = languages.counting().minCount();
    long least =
        tally.words() == 1 ? minCount : Math.max(minCount, languages.counting().minPhraseCount());
    return tally.occurrences().count() >= least;
  }

  private static Row row(
      TermKey key,
      TermTally tally,
      long languageCount,
      LanguageTotals language,
      WordForms wordForms) {
    Occurrences occurrences = tally.occurrences();
    long count = occurrences.count();
    Comparison comparison = language.compare(key.source(), count, languageCount);
    return Tables.TERMS.row(
        language.language(),
        key.source(),
        key.term(),
        (long) tally.words(),
        tally.kind(),
        tally.spellings().commonest(),
        isType(tally) ? wordForms.stem(key.term()) : null,
        wordForms.isStopword(key.term()),
        count,
        (long) occurrences.size(),
        comparison.perMillion(),
        occurrences.countUnique(),
        occurrences.documentsUnique(),
        comparison.logLikelihood(),
        comparison.logRatio(),
        isType(tally) ? dispersion(occurrences, count, language.tokens(key.source())) : null);
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
