package org.newsgrain.text.entity;

import java.util.LinkedHashSet;
import java.util.Set;

/** The keys of a name: names that share none are not compared. */
final class Blocks {

  private Blocks() {}

  /** Its type with the coarse consonants of its last word, and a lone given name's family. */
  static Set<String> of(Name name) {
    Set<String> keys = new LinkedHashSet<>();
    for (String sounds : name.last().sounds()) {
      Skeleton.keys(sounds).forEach(key -> keys.add(name.type() + key));
    }
    name.last()
        .family()
        .filter(family -> !name.isFull())
        .ifPresent(family -> keys.add(name.type() + "g" + family));
    return keys;
  }
}
