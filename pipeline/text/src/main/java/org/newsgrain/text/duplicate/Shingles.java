package org.newsgrain.text.duplicate;

import java.util.Arrays;

/** The set of a document's shingles. Immutable. */
public final class Shingles {

  /** Ascending, none twice. */
  private final int[] hashes;

  private Shingles(int[] hashes) {
    this.hashes = hashes;
  }

  /** The set of {@code shingles}, which may be in any order and repeat. */
  public static Shingles of(int[] shingles) {
    int[] sorted = shingles.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return new Shingles(Arrays.copyOf(sorted, size));
  }

  /** How many different shingles there are. */
  public int size() {
    return hashes.length;
  }

  /**
   * The Jaccard similarity: of all shingles of the two sets, the share that both have, 0 to 1; 0
   * where both are empty.
   */
  public double similarity(Shingles other) {
    int shared = shared(other);
    int all = hashes.length + other.hashes.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private int shared(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int a = hashes[i];
      int b = other.hashes[j];
      shared += a == b ? 1 : 0;
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    return shared;
  }
}
