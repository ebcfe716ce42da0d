package org.newsgrain.text.count;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is counted of one term of one language.
 *
 * @param kind what the term is, as in the column {@code kind}
 * @param words how many words it has
 * @param sources the sources that use it, each once, in their order
 */
public record TermTally(String kind, int words, List<SourceUses> sources) {

  /** The occurrences in all sources. */
  public long count() {
    long count = 0;
    for (SourceUses source : sources) {
      count += source.occurrences().count();
    }
    return count;
  }

  /** A new tally of all that was counted in {@code tallies}, at least one. */
  public static TermTally sum(List<TermTally> tallies) {
    List<SourceUses> parts = new ArrayList<>();
    tallies.forEach(tally -> parts.addAll(tally.sources));
    parts.sort(null);
    List<SourceUses> sources = new ArrayList<>();
    int from = 0;
    while (from < parts.size()) {
      int to = endOfSource(parts, from);
      sources.add(SourceUses.sum(parts.subList(from, to)));
      from = to;
    }
    TermTally first = tallies.get(0);
    return new TermTally(first.kind, first.words, sources);
  }

  /** One past the last of the parts that are of the same source as the one at {@code from}. */
  private static int endOfSource(List<SourceUses> parts, int from) {
    int to = from + 1;
    while (to < parts.size() && parts.get(to).compareTo(parts.get(from)) == 0) {
      to++;
    }
    return to;
  }

  /** Writes the tally for {@link #read(RunReader)}. */
  public void write(RunWriter out) throws IOException {
    out.repeated(kind);
    out.number(words);
    out.number(sources.size());
    for (SourceUses source : sources) {
      source.write(out);
    }
  }

  /**
   * Reads what {@link #write(RunWriter)} wrote, without the sources in which no document is alive.
   */
  public static TermTally read(RunReader in) throws IOException {
    String kind = in.repeated();
    int words = in.size();
    int size = in.size();
    List<SourceUses> sources = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      SourceUses source = SourceUses.read(in);
      if (source.occurrences().size() > 0) {
        sources.add(source);
      }
    }
    return new TermTally(kind, words, sources);
  }
}
