package org.newsgrain.text.duplicate;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The originals that share a band with a document. Where there are more than {@value #MOST}, as
 * among thousands of articles made from one template, those that share the most bands are taken,
 * since they are likely to be the most similar.
 */
final class Candidates {

  static final int MOST = 64;

  private int[] hits = new int[64];
  private int size;

  private Candidates() {}

  /**
   * The numbers of the originals in {@code buckets} to compare {@code document} with, ascending.
   */
  static int[] of(Fingerprint document, Buckets buckets) {
    Candidates candidates = new Candidates();
    for (int i = 0; i < document.bands(); i++) {
      buckets.forEach(document.band(i), candidates::hit);
    }
    return candidates.best();
  }

  private void hit(int original) {
    if (size == hits.length) {
      hits = Arrays.copyOf(hits, size * 2);
    }
    hits[size++] = original;
  }

  private int[] best() {
    Arrays.sort(hits, 0, size);
    long[] ranked = ranked();
    if (ranked.length > MOST) {
      Arrays.sort(ranked);
      ranked = Arrays.copyOf(ranked, MOST);
    }
    return Arrays.stream(ranked).mapToInt(rank -> (int) rank).sorted().toArray();
  }

  /** Each original once, below the number of its bands, so that those with the most sort first. */
  private long[] ranked() {
    int[] starts = IntStream.range(0, size).filter(i -> i == 0 || hits[i] != hits[i - 1]).toArray();
    long[] ranked = new long[starts.length];
    for (int i = 0; i < starts.length; i++) {
      int shared = (i + 1 < starts.length ? starts[i + 1] : size) - starts[i];
      ranked[i] = (-(long) shared << 32) | hits[starts[i]];
    }
    return ranked;
  }
}
