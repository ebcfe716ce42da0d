package org.newsgrain.text.duplicate;

import java.util.Arrays;
import org.newsgrain.text.document.Mix;

/**
 * A MinHash signature: the least value of each of many hash functions over the shingles. Two sets
 * agree in each of them with a probability of their Jaccard similarity (Broder 1997).
 */
final class MinHash {

  private final int[] masks;
  private final int[] factors;

  /**
   * @param functions how many hash functions, the same ones every time
   */
  MinHash(int functions) {
    this.masks = new int[functions];
    this.factors = new int[functions];
    for (int i = 0; i < functions; i++) {
      long random = Mix.of(i + 1L);
      masks[i] = (int) (random >>> 32);
      factors[i] = ((int) random) | 1;
    }
  }

  /** The signature of {@code shingles}, at least one. */
  int[] signature(int[] shingles) {
    int[] least = new int[masks.length];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int shingle : shingles) {
      add(shingle, least);
    }
    return least;
  }

  /**
   * A loop without branches or calls, which the compiler turns into vector instructions; with
   * {@code Math.min} it does not, and takes twice as long. Values have 31 bits, so that their
   * differences don't overflow.
   */
  private void add(int shingle, int[] least) {
    for (int i = 0; i < least.length; i++) {
      int value = ((shingle ^ masks[i]) * factors[i]) >>> 1;
      int difference = value - least[i];
      least[i] += difference & (difference >> 31);
    }
  }
}
