package org.newsgrain.job.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.newsgrain.text.document.Sha256;

/** Which pairs are counted again, and how many at once. */
final class Portions {

  /** So much of the input is read again if not all of it is. */
  private static final long SAMPLE_BYTES = 64_000_000;

  private static final long MOST_TOKENS = 3_000_000;
  private static final long MOST_DOCUMENTS = 20_000;

  private final Denominators denominators;
  private final List<Pair> pairs;

  private Portions(Denominators denominators, List<Pair> pairs) {
    this.denominators = denominators;
    this.pairs = pairs;
  }

  /** All pairs. */
  static Portions all(Denominators denominators) {
    return new Portions(denominators, List.copyOf(denominators.byPair().keySet()));
  }

  /** Some pairs, drawn by the hash of the snapshot's id, so that anybody draws the same. */
  static Portions sample(Denominators denominators, String id) {
    List<Pair> drawn = new ArrayList<>(denominators.byPair().keySet());
    drawn.sort(Comparator.comparing(pair -> Sha256.hex(Sha256.of(id + '\n' + pair))));
    List<Pair> taken = new ArrayList<>();
    long bytes = 0;
    for (Pair pair : drawn) {
      long more = denominators.byPair().get(pair).bytes;
      if (bytes + more <= SAMPLE_BYTES) {
        taken.add(pair);
        bytes += more;
      }
    }
    if (taken.isEmpty()) {
      drawn.stream()
          .min(Comparator.comparingLong(p -> denominators.byPair().get(p).bytes))
          .ifPresent(taken::add);
    }
    return new Portions(denominators, taken);
  }

  /** Whether there is no other pair. */
  boolean isAll() {
    return pairs.size() == denominators.byPair().size();
  }

  /** Whether all pairs of a language are among them. */
  boolean hasAllOf(String language) {
    return pairs.stream().filter(pair -> pair.language().equals(language)).count()
        == denominators.sources(language);
  }

  /** The bytes of the articles. */
  long bytes() {
    return sums().stream().mapToLong(sums -> sums.bytes).sum();
  }

  /** How many articles there are. */
  long documents() {
    return sums().stream().mapToLong(sums -> sums.documents).sum();
  }

  /** How many pairs there are. */
  int size() {
    return pairs.size();
  }

  private List<Sums> sums() {
    Map<Pair, Sums> all = denominators.byPair();
    return pairs.stream().map(all::get).toList();
  }

  /** The pairs in portions that fit in memory; a pair alone may be larger. */
  List<List<Pair>> portions() {
    List<List<Pair>> portions = new ArrayList<>();
    long tokens = 0;
    long documents = 0;
    for (Pair pair : pairs) {
      Sums sums = denominators.byPair().get(pair);
      tokens += sums.tokens;
      documents += sums.documents;
      if (portions.isEmpty() || tokens > MOST_TOKENS || documents > MOST_DOCUMENTS) {
        portions.add(new ArrayList<>());
        tokens = sums.tokens;
        documents = sums.documents;
      }
      portions.get(portions.size() - 1).add(pair);
    }
    return portions;
  }
}
