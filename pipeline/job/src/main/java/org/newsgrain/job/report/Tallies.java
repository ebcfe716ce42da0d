package org.newsgrain.job.report;

import java.util.Map;
import java.util.TreeMap;

/** Mentions and articles of one entity, in each part of the corpus that names it. */
final class Tallies {

  private final Map<Integer, Tally> byPart = new TreeMap<>();

  /** How often, and in how many articles. */
  record Tally(long count, long documents) {

    Tally plus(Tally other) {
      return new Tally(count + other.count, documents + other.documents);
    }
  }

  void add(int part, long count, long documents) {
    byPart.merge(part, new Tally(count, documents), Tally::plus);
  }

  /** Each part with its tally, in the order of the parts. */
  Map<Integer, Tally> byPart() {
    return byPart;
  }

  /** Articles that name it. */
  long documents() {
    return byPart.values().stream().mapToLong(Tally::documents).sum();
  }
}
