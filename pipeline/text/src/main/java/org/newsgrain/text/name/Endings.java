package org.newsgrain.text.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Classes of words that are known by how they end. */
final class Endings {

  /** What stands before the ending must have this many units, lest a word be its own ending. */
  private static final int SHORTEST_STEM = 2;

  private record Ending(String text, int bit) {}

  private final Map<Character, List<Ending>> byLastUnit = new HashMap<>();

  void put(String ending, WordClass wordClass) {
    byLastUnit
        .computeIfAbsent(ending.charAt(ending.length() - 1), unit -> new ArrayList<>())
        .add(new Ending(ending, wordClass.bit()));
  }

  /** The classes of a folded word, as bits. */
  int of(String folded) {
    if (folded.isEmpty()) {
      return 0;
    }
    int bits = 0;
    for (Ending ending : byLastUnit.getOrDefault(folded.charAt(folded.length() - 1), List.of())) {
      boolean longer = folded.length() >= ending.text().length() + SHORTEST_STEM;
      bits |= longer && folded.endsWith(ending.text()) ? ending.bit() : 0;
    }
    return bits;
  }
}
