package org.newsgrain.text.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.newsgrain.text.count.TermTally;

/** One term of one language, as each source uses it. */
class TermUses {

  /** Which term of its language it is, from 0. */
  final int number;

  final String term;
  private final String kind;
  private final int words;
  private int lastSource = -1;
  private TermTally last;

  /** Empty as long as there is one source, which most terms of a small corpus have. */
  private Map<Integer, TermTally> bySource = Map.of();

  TermUses(int number, String term, String kind, int words) {
    this.number = number;
    this.term = term;
    this.kind = kind;
    this.words = words;
  }

  /** What is counted of the term in a source; a new tally if it is the source's first use. */
  TermTally of(int source) {
    if (source != lastSource) {
      last = find(source);
      lastSource = source;
    }
    return last;
  }

  private TermTally find(int source) {
    if (last == null) {
      return new TermTally(kind, words);
    }
    if (bySource.isEmpty()) {
      bySource = new HashMap<>();
      bySource.put(lastSource, last);
    }
    return bySource.computeIfAbsent(source, s -> new TermTally(kind, words));
  }

  /** Hands on each source and its tally. */
  void forEach(BiConsumer<Integer, TermTally> action) {
    if (bySource.isEmpty()) {
      action.accept(lastSource, last);
    } else {
      bySource.forEach(action);
    }
  }
}
