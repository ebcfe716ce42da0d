package org.newsgrain.text.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names that are one entity, and why each of them is. */
final class Cluster {

  private final Name leader;
  private final Map<Name, String> reasons = new LinkedHashMap<>();

  Cluster(Name leader, String reason) {
    this.leader = leader;
    reasons.put(leader, reason);
  }

  /** The most frequent of its full names. */
  Name leader() {
    return leader;
  }

  void add(Name name, String reason) {
    reasons.put(name, reason);
  }

  List<Name> names() {
    return new ArrayList<>(reasons.keySet());
  }

  String reason(Name name) {
    return reasons.get(name);
  }

  long count() {
    return reasons.keySet().stream().mapToLong(Name::count).sum();
  }
}
