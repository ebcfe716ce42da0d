package org.newsgrain.bench.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgrain.text.decode.Letter;

/**
 * Counts of letters after letters, and from them what each costs: the negative logarithm, in
 * hundredths, of its probability after Witten and Bell (1991), where as many observations are kept
 * for letters never seen after another as kinds of letter were.
 */
final class LetterCosts {

  /** Differences between families that say next to nothing are left out. */
  private static final int SLIGHT = 5;

  private static final char ANY = 0;
  private static final char RARE = 0;

  private final SortedMap<Integer, Integer> pairs = new TreeMap<>();
  private final SortedMap<Character, Integer> letters = new TreeMap<>();
  private final SortedMap<Character, Integer> after = new TreeMap<>();
  private final SortedMap<Character, Integer> kinds = new TreeMap<>();
  private long all;

  void count(String sentence) {
    char before = ' ';
    for (int codePoint : sentence.codePoints().toArray()) {
      char letter = Letter.of(codePoint);
      char context = Letter.context(before);
      if (pairs.merge(context << 16 | letter, 1, Integer::sum) == 1) {
        kinds.merge(context, 1, Integer::sum);
      }
      after.merge(context, 1, Integer::sum);
      letters.merge(letter, 1, Integer::sum);
      all++;
      before = letter;
    }
    // the end of a sentence is the blank before the next
    pairs.merge(Letter.context(before) << 16 | ' ', 1, Integer::sum);
  }

  void write(DataOutputStream out, LetterCosts western, boolean latin) throws IOException {
    SortedMap<Integer, Integer> costs = new TreeMap<>();
    letters.keySet().forEach(letter -> costs.put(ANY << 16 | letter, cost(any(letter))));
    after.keySet().forEach(context -> costs.put(context << 16 | RARE, cost(rare(context))));
    pairs.keySet().stream()
        .filter(pair -> !isAscii(pair))
        .forEach(pair -> costs.put(pair, cost(likelihood(pair))));
    if (latin) {
      addDifferences(costs, western);
    }
    out.writeInt(costs.size());
    for (var entry : costs.entrySet()) {
      out.writeInt(entry.getKey());
      out.writeShort(entry.getValue());
    }
  }

  private void addDifferences(SortedMap<Integer, Integer> costs, LetterCosts western) {
    for (char before = 0; before < 0x80; before++) {
      for (char letter = 0; letter < 0x80; letter++) {
        int pair = before << 16 | letter;
        int difference =
            isAscii(pair) ? cost(likelihood(pair)) - cost(western.likelihood(pair)) : 0;
        if (Math.abs(difference) >= SLIGHT) {
          costs.put(pair, difference);
        }
      }
    }
  }

  private static boolean isAscii(int pair) {
    return Letter.isAscii((char) (pair >>> 16)) && Letter.isAscii((char) pair);
  }

  private double likelihood(int pair) {
    char context = (char) (pair >>> 16);
    double observed = after.getOrDefault(context, 0) + kinds.getOrDefault(context, 0);
    return (observed == 0 ? 0 : pairs.getOrDefault(pair, 0) / observed)
        + rare(context) * any((char) pair);
  }

  private double rare(char context) {
    int kind = kinds.getOrDefault(context, 0);
    return kind == 0 ? 1 : (double) kind / (after.get(context) + kind);
  }

  private double any(char letter) {
    return (letters.getOrDefault(letter, 0) + 0.5) / (all + 1.0);
  }

  private static int cost(double probability) {
    return (int) Math.round(-100 * StrictMath.log(probability));
  }
}
