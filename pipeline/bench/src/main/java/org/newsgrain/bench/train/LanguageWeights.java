package org.newsgrain.bench.train;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgrain.bench.train.LanguageCounts.Entry;
import org.newsgrain.text.language.LanguageModel;
import org.newsgrain.text.language.Letters;
import org.newsgrain.text.language.Ngrams;

/**
 * What each feature says for one language, in steps. An n-gram's weight is how much better it
 * predicts its last unit than the n-gram one shorter does, so the weights of all n-grams that end
 * at a unit add up to the log probability of the longest one known; the sum over a text is the
 * score of an interpolated n-gram model, less the cost of backing off, for which every order known
 * earns a bonus.
 */
final class LanguageWeights {

  /** The log probability, in nats, of a unit the language does not have. */
  private static final double FLOOR = -12;

  /** What each further order known earns, in nats. */
  private static final double ORDER_BONUS = 1;

  /** Word counts are scaled to a training text of so many units, so that all languages compare. */
  private static final double TYPICAL_UNITS = 150_000;

  private static final double WORD_PSEUDO_COUNT = 0.1;
  private static final double WORD_FACTOR = 1.5;

  /** A feature that moves less than this over the training text, count by nats, is left out. */
  private static final double LEAST_EFFECT = 5;

  private final SortedMap<Integer, Byte> byKey = new TreeMap<>();
  private final Map<Integer, Integer> countByKey = new TreeMap<>();

  /** The weights of one language. */
  static SortedMap<Integer, Byte> of(LanguageCounts counts) {
    LanguageWeights weights = new LanguageWeights();
    counts.ngrams().forEach((ngram, entry) -> weights.add(entry, ngramWeight(counts, ngram)));
    double scale = TYPICAL_UNITS / counts.units();
    counts.words().forEach((word, entry) -> weights.add(entry, wordWeight(entry.count * scale)));
    return weights.byKey;
  }

  /** What a letter of the sentences scores on average. */
  static int typicalScore(SortedMap<Integer, Byte> weights, List<Letters> sentences) {
    long[] sums = new long[2];
    for (Letters sentence : sentences) {
      int script = sentence.mainScript();
      sums[1] += sentence.lettersOf(script);
      Ngrams.visit(
          sentence,
          script,
          (key, start, end, word) -> sums[0] += weights.getOrDefault(key, (byte) 0));
    }
    return Math.toIntExact(sums[0] / Math.max(1, sums[1]));
  }

  private static double ngramWeight(LanguageCounts counts, String ngram) {
    double own = StrictMath.log(counts.probability(ngram));
    return ngram.codePointCount(0, ngram.length()) == 1
        ? own - FLOOR
        : own
            - StrictMath.log(counts.probability(LanguageCounts.withoutFirst(ngram)))
            + ORDER_BONUS;
  }

  private static double wordWeight(double count) {
    return WORD_FACTOR * StrictMath.log(1 + count / WORD_PSEUDO_COUNT);
  }

  /** Of features that share a key the more frequent one counts. */
  private void add(Entry entry, double weight) {
    long steps = Math.round(weight / LanguageModel.STEP);
    boolean telling = entry.count * Math.abs(weight) >= LEAST_EFFECT && steps != 0;
    if (entry.key >= 0 && telling && countByKey.getOrDefault(entry.key, 0) < entry.count) {
      byKey.put(entry.key, (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, steps)));
      countByKey.put(entry.key, entry.count);
    }
  }
}
