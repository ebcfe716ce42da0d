package org.newsgrain.job.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.RowBlock;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.count.Block;
import org.newsgrain.text.count.Occurrences;
import org.newsgrain.text.count.SourceKey;
import org.newsgrain.text.count.SourceTotals;
import org.newsgrain.text.count.TermKey;
import org.newsgrain.text.count.TermTally;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.statistics.Dispersion;
import org.newsgrain.text.term.Lexicon;
import org.newsgrain.text.term.Stemmer;

/** The terms of one shard of one language as rows, with their statistics. */
final class TermRows {

  private final LanguageShard shard;
  private final Lexicon lexicon;
  private final Optional<Stemmer> stemmer;
  private final List<Row> rows = new ArrayList<>();
  private final Map<SourceKey, SourceTotals> types = new TreeMap<>();
  private final List<TopTerms.Term> dated = new ArrayList<>();

  private TermRows(LanguageShard shard) {
    this.shard = shard;
    this.lexicon = Lexicon.of(new LanguageTag(shard.language()));
    this.stemmer = lexicon.stemmer();
  }

  /** The rows of the terms in {@code blocks}. */
  static TermRows of(LanguageShard shard, Iterable<Block<TermKey, TermTally>> blocks) {
    TermRows rows = new TermRows(shard);
    Block.mergeGroups(blocks, TermTally::sum, TermKey::term, rows::addTerm);
    return rows;
  }

  /** The rows of {@code terms}. */
  List<Row> rows() {
    return rows;
  }

  /**
   * How many types of each source there are in this shard, counted before rare ones are left out.
   */
  Totals types() {
    return Totals.of(types);
  }

  /** The most frequent terms of this shard that have dates. */
  TopTerms top() {
    return TopTerms.of(dated);
  }

  /** Adds one term as all its sources use it. */
  private void addTerm(List<Map.Entry<TermKey, TermTally>> sources) {
    long languageCount =
        sources.stream().mapToLong(source -> source.getValue().occurrences().count()).sum();
    List<Row> days = new ArrayList<>();
    for (Map.Entry<TermKey, TermTally> source : sources) {
      TermTally tally = source.getValue();
      if (isType(tally)) {
        SourceKey key = new SourceKey(source.getKey().source(), shard.language());
        types.merge(key, SourceTotals.ofTypes(1), SourceTotals::plus);
      }
      if (isListed(tally)) {
        rows.add(row(source.getKey(), tally, languageCount));
        days.addAll(days(source.getKey(), tally));
      }
    }
    if (!days.isEmpty()) {
      String term = sources.get(0).getKey().term();
      dated.add(new TopTerms.Term(term, languageCount, RowBlock.of(Tables.TIMELINE, days)));
    }
  }

  private List<Row> days(TermKey key, TermTally tally) {
    return isType(tally) && !lexicon.isStopword(key.term())
        ? TimelineRows.of(shard.language(), key.source(), "term", key.term(), tally.occurrences())
        : List.of();
  }

  private static boolean isType(TermTally tally) {
    return tally.words() == 1 && tally.kind().equals("word");
  }

  private boolean isListed(TermTally tally) {
    long least =
        tally.words() == 1
            ? shard.counting().minCount()
            : Math.max(shard.counting().minCount(), shard.counting().minPhraseCount());
    return tally.occurrences().count() >= least;
  }

  private Row row(TermKey key, TermTally tally, long languageCount) {
    Occurrences occurrences = tally.occurrences();
    Comparison comparison = shard.compare(key.source(), occurrences.count(), languageCount);
    return Tables.TERMS.row(
        shard.language(),
        key.source(),
        key.term(),
        (long) tally.words(),
        tally.kind(),
        tally.spellings().commonest(),
        isType(tally) ? stemmer.map(s -> s.stem(key.term())).orElse(null) : null,
        lexicon.isStopword(key.term()),
        occurrences.count(),
        (long) occurrences.size(),
        comparison.perMillion(),
        occurrences.countUnique(),
        occurrences.documentsUnique(),
        comparison.logLikelihood(),
        comparison.logRatio(),
        isType(tally) ? dispersion(occurrences, shard.tokens(key.source())) : null);
  }

  private static Double dispersion(Occurrences occurrences, long tokens) {
    long[] counts = new long[occurrences.size()];
    long[] sizes = new long[occurrences.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = occurrences.count(i);
      sizes[i] = occurrences.document(i).tokens();
    }
    return Comparison.orNull(
        Dispersion.deviationOfProportions(counts, sizes, occurrences.count(), tokens));
  }
}
