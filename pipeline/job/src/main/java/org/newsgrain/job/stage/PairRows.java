package org.newsgrain.job.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.newsgrain.job.spill.EntryBuffer;
import org.newsgrain.job.spill.FileRows;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.count.NamingKey;
import org.newsgrain.text.count.NamingTally;
import org.newsgrain.text.count.PairKey;
import org.newsgrain.text.count.PairTally;
import org.newsgrain.text.statistics.Association;

/** The pairs of entities of each source, the commonest of them, as rows. */
final class PairRows {

  /** A document that names more entities is a list, and says nothing of who keeps company. */
  private static final int MOST_ENTITIES = 300;

  /** Two that share one document only may do so by chance. */
  private static final long LEAST_DOCUMENTS = 2;

  /** A pair of one source and language. */
  private record Pair(PairKey key, PairTally tally, double npmi) {

    /** The commonest first, of these the closest. */
    static final Comparator<Pair> ORDER =
        Comparator.comparingLong((Pair pair) -> pair.tally.together())
            .thenComparingDouble(Pair::npmi)
            .reversed()
            .thenComparing(Pair::key);
  }

  private final Languages languages;
  private final FileRows rows;
  private final PriorityQueue<Pair> kept = new PriorityQueue<>(Pair.ORDER.reversed());
  private PairKey source;

  /**
   * @param rows takes the rows of {@code pairs}
   */
  PairRows(Languages languages, FileRows rows) {
    this.languages = languages;
    this.rows = rows;
  }

  /** Adds the pairs of one document to {@code pairs}. */
  static void pairs(
      List<Map.Entry<NamingKey, NamingTally>> document, EntryBuffer<PairKey, PairTally> pairs) {
    if (document.size() > MOST_ENTITIES) {
      return;
    }
    try {
      for (int i = 0; i < document.size(); i++) {
        NamingKey one = document.get(i).getKey();
        for (int j = i + 1; j < document.size(); j++) {
          pairs.add(
              new PairKey(
                  one.language(),
                  one.source(),
                  one.entityId(),
                  document.get(j).getKey().entityId()),
              new PairTally(1, document.get(i).getValue(), document.get(j).getValue()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the rows of the pairs, which come in the order of their keys. */
  void addAll(Iterator<Map.Entry<PairKey, PairTally>> pairs) {
    while (pairs.hasNext()) {
      Map.Entry<PairKey, PairTally> pair = pairs.next();
      if (source != null && !source.isSameSource(pair.getKey())) {
        write();
      }
      source = pair.getKey();
      if (pair.getValue().together() >= LEAST_DOCUMENTS) {
        keep(pair.getKey(), pair.getValue());
      }
    }
    write();
  }

  private void keep(PairKey key, PairTally tally) {
    long documents = languages.of(key.language()).documents(key.source());
    double npmi =
        Association.npmi(
            tally.together(), tally.one().documents(), tally.other().documents(), documents);
    kept.add(new Pair(key, tally, npmi));
    if (kept.size() > languages.counting().maxPairs()) {
      kept.remove();
    }
  }

  private void write() {
    List<Pair> sorted = new ArrayList<>(kept);
    sorted.sort(Comparator.comparing(Pair::key));
    sorted.forEach(pair -> rows.add(Tables.PAIRS, pair.key().entityId(), row(pair)));
    kept.clear();
  }

  private static Row row(Pair pair) {
    return Tables.PAIRS.row(
        pair.key().language(),
        pair.key().source(),
        pair.key().entityId(),
        pair.key().otherId(),
        pair.tally().one().name(),
        pair.tally().other().name(),
        pair.tally().together(),
        pair.npmi());
  }
}
