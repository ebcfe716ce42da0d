package org.newsgrain.text.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgrain.text.count.SourceUses;
import org.newsgrain.text.count.TermTally;

/** One term of one language, as each source uses it. */
class TermUses {

  /** Which term of its language it is, from 0. */
  final int number;

  final String term;

  /** Where it stands among the sorted words of its language, once these are sorted. */
  int rank;

  private final String kind;
  private final int words;
  private SourceUses last;

  /** Empty as long as there is one source, which most terms of a small corpus have. */
  private Map<String, SourceUses> bySource = Map.of();

  TermUses(int number, String term, String kind, int words) {
    this.number = number;
    this.term = term;
    this.kind = kind;
    this.words = words;
  }

  /** What is counted of the term in a source; none so far if it is the source's first use. */
  SourceUses of(String source) {
    if (last == null) {
      last = SourceUses.none(source);
    } else if (!last.source().equals(source)) {
      last = find(source);
    }
    return last;
  }

  private SourceUses find(String source) {
    if (bySource.isEmpty()) {
      bySource = new HashMap<>();
      bySource.put(last.source(), last);
    }
    return bySource.computeIfAbsent(source, SourceUses::none);
  }

  /** All that is counted of the term. */
  TermTally tally() {
    List<SourceUses> sources = new ArrayList<>(bySource.values());
    if (sources.isEmpty()) {
      sources.add(last);
    }
    sources.sort(null);
    return new TermTally(kind, words, sources);
  }
}
