package org.newsgrain.bench.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Makes stories of random words whose frequencies follow Zipf's law, so that short sequences recur
 * in different stories as they do in a language. The same seed makes the same stories.
 */
final class StoryMaker {

  private static final int VOCABULARY = 50_000;
  private static final int SHORTEST_SENTENCE = 6;
  private static final int LONGEST_SENTENCE = 30;

  private final Random random;
  private final String[] vocabulary = new String[VOCABULARY];
  private final double[] cumulated = new double[VOCABULARY];

  StoryMaker(long seed) {
    this.random = new Random(seed);
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      vocabulary[i] = spelling(2 + i % 7);
      sum += 1.0 / (i + 1);
      cumulated[i] = sum;
    }
  }

  /** A story of about so many words, as its sentences. */
  List<String> story(int words) {
    List<String> sentences = new ArrayList<>();
    for (int left = words; left > 0; ) {
      int length = SHORTEST_SENTENCE + random.nextInt(LONGEST_SENTENCE - SHORTEST_SENTENCE);
      sentences.add(sentence(length));
      left -= length;
    }
    return sentences;
  }

  /** A sentence of so many words. */
  String sentence(int words) {
    return random.ints(words, 0, 1).mapToObj(i -> word()).collect(Collectors.joining(" ", "", "."));
  }

  /** A word, frequent ones frequently. */
  String word() {
    double wanted = random.nextDouble() * cumulated[VOCABULARY - 1];
    int low = 0;
    int high = VOCABULARY - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (cumulated[middle] < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return vocabulary[low];
  }

  private String spelling(int letters) {
    StringBuilder spelling = new StringBuilder();
    for (int i = 0; i < letters; i++) {
      spelling.append((char) ('a' + random.nextInt(26)));
    }
    return spelling.toString();
  }
}
