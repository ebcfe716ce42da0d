package org.newsgrain.job.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The sources that have most repeats in common, each against each. */
final class RepeatMatrix {

  private static final int SOURCES = 12;

  private final List<Duplicates.Pair> pairs;
  private final List<String> sources;

  /**
   * @param pairs all of them
   */
  RepeatMatrix(List<Duplicates.Pair> pairs) {
    this.pairs = pairs;
    Map<String, Long> shared = new TreeMap<>();
    pairs.stream()
        .filter(pair -> !pair.from().equals(pair.to()))
        .forEach(
            pair ->
                Stream.of(pair.from(), pair.to())
                    .forEach(source -> shared.merge(source, pair.articles(), Long::sum)));
    Comparator<String> byShared = Comparator.comparing(shared::get);
    this.sources =
        shared.keySet().stream()
            .sorted(byShared.reversed().thenComparing(Comparator.naturalOrder()))
            .limit(SOURCES)
            .toList();
  }

  /** Whether there is more to see than a list would show. */
  boolean isWorthwhile() {
    return sources.size() > 2;
  }

  Html html() {
    HeatTable table =
        new HeatTable(
            "Articles that are earliest in one source (left) and repeated in another (above)",
            "Earliest in",
            sources);
    long most = sources.stream().flatMapToLong(this::row).max().orElse(0);
    for (String from : sources) {
      table.row(from);
      row(from).forEach(articles -> table.cell(articles, (double) articles, (double) most));
      table.endRow();
    }
    return table.html();
  }

  private LongStream row(String from) {
    return sources.stream().mapToLong(to -> articles(from, to));
  }

  private long articles(String from, String to) {
    return pairs.stream()
        .filter(pair -> pair.from().equals(from) && pair.to().equals(to))
        .mapToLong(Duplicates.Pair::articles)
        .sum();
  }
}
