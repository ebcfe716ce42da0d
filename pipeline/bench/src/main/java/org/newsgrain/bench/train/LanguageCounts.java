package org.newsgrain.bench.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgrain.text.language.Letters;
import org.newsgrain.text.language.Ngrams;

/** How often the n-grams and words of one language occur, and the probabilities that follow. */
final class LanguageCounts {

  /** A script counts as the language's own if this share of the sentences is mainly in it. */
  private static final double SCRIPT_SHARE = 0.05;

  /** Pseudo-counts that a longer n-gram's probability borrows from the shorter one's. */
  private static final double[] BORROWED = {0, 0, 5, 5, 5, 5};

  private static final double UNIGRAM_PSEUDO_COUNT = 0.05;
  private static final int UNIGRAM_TYPES = 5000;

  private final SortedMap<String, Integer> scripts = new TreeMap<>();
  private final SortedMap<String, Entry> ngrams = new TreeMap<>();
  private final SortedMap<String, Entry> words = new TreeMap<>();
  private final Map<String, Integer> continued = new HashMap<>();
  private long units;

  /** A feature's key and how often it occurs. */
  static final class Entry {
    final int key;
    int count;

    Entry(int key) {
      this.key = key;
    }
  }

  /** Counts a language's sentences. */
  static LanguageCounts of(List<Letters> sentences) {
    LanguageCounts counts = new LanguageCounts();
    sentences.stream().filter(s -> s.mainScript() != 0).forEach(counts::countScript);
    counts.scripts.values().removeIf(n -> n < SCRIPT_SHARE * sentences.size());
    sentences.stream().filter(s -> s.mainScript() != 0).forEach(counts::countFeatures);
    return counts;
  }

  private void countScript(Letters sentence) {
    scripts.merge(Letters.scriptName(sentence.mainScript()), 1, Integer::sum);
  }

  private void countFeatures(Letters sentence) {
    if (scripts.containsKey(Letters.scriptName(sentence.mainScript()))) {
      Ngrams.visit(
          sentence,
          sentence.mainScript(),
          (key, start, end, word) -> count(key, sentence.text(start, end), word));
    }
  }

  private void count(int key, String feature, boolean wholeWord) {
    (wholeWord ? words : ngrams).computeIfAbsent(feature, f -> new Entry(key)).count++;
    int letters = feature.codePointCount(0, feature.length());
    if (wholeWord) {
      ngrams.computeIfAbsent(" ", boundary -> new Entry(-1)).count++;
      units++;
    } else if (letters > 1) {
      continued.merge(withoutLast(feature), 1, Integer::sum);
    } else {
      units++;
    }
  }

  /** The names of the scripts the language is written in. */
  List<String> scripts() {
    return List.copyOf(scripts.keySet());
  }

  /** Letters and boundaries counted. */
  long units() {
    return units;
  }

  /** The n-grams, and the boundary alone with the key -1. */
  SortedMap<String, Entry> ngrams() {
    return ngrams;
  }

  /** The whole words. */
  SortedMap<String, Entry> words() {
    return words;
  }

  /**
   * The probability of an n-gram's last unit after the others: counts interpolated with the
   * probability after one unit less, with a fixed number of pseudo-counts (Dirichlet smoothing:
   * MacKay and Peto 1995).
   */
  double probability(String ngram) {
    Entry entry = ngrams.get(ngram);
    int count = entry == null ? 0 : entry.count;
    int order = ngram.codePointCount(0, ngram.length());
    if (order == 1) {
      return (count + UNIGRAM_PSEUDO_COUNT) / (units + UNIGRAM_PSEUDO_COUNT * UNIGRAM_TYPES);
    }
    double borrowed = BORROWED[order] * probability(withoutFirst(ngram));
    return (count + borrowed) / (continued.getOrDefault(withoutLast(ngram), 0) + BORROWED[order]);
  }

  /** An n-gram of at least two units without its first. */
  static String withoutFirst(String ngram) {
    return ngram.substring(ngram.offsetByCodePoints(0, 1));
  }

  private static String withoutLast(String ngram) {
    return ngram.substring(0, ngram.offsetByCodePoints(ngram.length(), -1));
  }
}
