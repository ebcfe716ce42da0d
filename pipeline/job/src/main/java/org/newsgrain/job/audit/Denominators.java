package org.newsgrain.job.audit;

import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/**
 * How much there is of each pair, as the documents sum to.
 *
 * @param byPair sums of the documents of each
 */
record Denominators(Map<Pair, Sums> byPair) {

  private static final Comparator<Pair> ORDER =
      Comparator.comparing(Pair::language).thenComparing(Pair::source);

  /**
   * Adds up the documents.
   *
   * @throws IOException if the table can't be read
   */
  static Denominators of(Snapshot snapshot) throws IOException {
    Map<Pair, Sums> pairs = new TreeMap<>(ORDER);
    Table table = Tables.DOCUMENTS;
    snapshot.tables().read(table, row -> add(pairs, new RowKey(table, row)));
    return new Denominators(pairs);
  }

  private static void add(Map<Pair, Sums> pairs, RowKey row) {
    pairs.computeIfAbsent(row.pair(), pair -> new Sums()).add(row);
  }

  /** The tokens of a pair. */
  long tokens(Pair pair) {
    Sums sums = byPair.get(pair);
    return sums == null ? 0 : sums.tokens;
  }

  /** The documents of a pair. */
  long documents(Pair pair) {
    Sums sums = byPair.get(pair);
    return sums == null ? 0 : sums.documents;
  }

  /** The tokens of a language, all sources together. */
  long languageTokens(String language) {
    long tokens = 0;
    for (Map.Entry<Pair, Sums> pair : byPair.entrySet()) {
      tokens += pair.getKey().language().equals(language) ? pair.getValue().tokens : 0;
    }
    return tokens;
  }

  /** How many sources a language has. */
  long sources(String language) {
    return byPair.keySet().stream().filter(pair -> pair.language().equals(language)).count();
  }

  /** Compares with the table {@code sources}, but for the types. */
  void compare(Snapshot snapshot, Findings findings) throws IOException {
    Table table = Tables.SOURCES;
    Map<Pair, Sums> left = new TreeMap<>(ORDER);
    left.putAll(byPair);
    snapshot.tables().read(table, row -> compare(left, row, findings));
    left.keySet().forEach(pair -> findings.add("sources", pair + ": expected a row, found none"));
  }

  private static void compare(Map<Pair, Sums> left, Row row, Findings findings) {
    RowKey key = new RowKey(Tables.SOURCES, row);
    Sums sums = left.remove(key.pair());
    if (sums == null) {
      findings.add("sources", key + ": there is no such document");
      return;
    }
    Object[][] columns = {
      {"documents", sums.documents},
      {"duplicates", sums.duplicates},
      {"tokens", sums.tokens},
      {"chars", sums.chars},
      {"chars_removed", sums.charsRemoved},
      {"first_published", sums.first},
      {"last_published", sums.last}
    };
    for (Object[] column : columns) {
      String name = (String) column[0];
      findings.compare("sources", key, name + ", as documents sum to", column[1], key.cell(name));
    }
  }
}
