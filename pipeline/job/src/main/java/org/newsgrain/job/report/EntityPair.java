package org.newsgrain.job.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two entities that the same articles name. Pairs are ranked by articles times NPMI, summed over
 * the sources: articles alone favour what is everywhere, NPMI alone what is rare.
 */
final class EntityPair {

  /** The strongest first. */
  static final Comparator<EntityPair> STRONGEST =
      Comparator.comparingDouble(EntityPair::strength)
          .reversed()
          .thenComparing(pair -> pair.id)
          .thenComparing(pair -> pair.otherId);

  private final String id;
  private final String name;
  private final String otherId;
  private final String otherName;
  private final Map<Integer, Meeting> byPart = new TreeMap<>();

  EntityPair(String id, String name, String otherId, String otherName) {
    this.id = id;
    this.name = name;
    this.otherId = otherId;
    this.otherName = otherName;
  }

  /** How often both are named together in a part of the corpus, and how close that is. */
  record Meeting(long documents, double npmi) {

    double strength() {
      return documents * npmi;
    }
  }

  void add(int part, long documents, double npmi) {
    byPart.put(part, new Meeting(documents, npmi));
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  String otherId() {
    return otherId;
  }

  String otherName() {
    return otherName;
  }

  Map<Integer, Meeting> byPart() {
    return byPart;
  }

  /** The parts of the corpus, the one with most articles first. */
  List<Integer> parts() {
    Comparator<Integer> byDocuments =
        Comparator.comparingLong(part -> byPart.get(part).documents());
    return byPart.keySet().stream()
        .sorted(byDocuments.reversed().thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  long documents() {
    return byPart.values().stream().mapToLong(Meeting::documents).sum();
  }

  /** The mean over the sources, weighted by their articles. */
  double npmi() {
    return strength() / documents();
  }

  private double strength() {
    return byPart.values().stream().mapToDouble(Meeting::strength).sum();
  }
}
