package org.newsgrain.bench.corpus;

import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/**
 * The words of a made-up language by rank. Frequencies fall as Zipf and Mandelbrot say, and there
 * is no last word: a text twice as long has new ones, as Heaps says. The same seed gives the same
 * words.
 */
final class Vocabulary {

  private static final int KEPT = 100_000;

  /** Zipf's exponent less 1: with it the types grow as tokens to the power of 0.62. */
  private static final double STEEPNESS = 0.6;

  /** Mandelbrot's shift: the commonest word has 2 % of all tokens. */
  private static final double SHIFT = 30;

  /** Ranks of equally likely slices of the commoner words; the rest is computed. */
  private static final int SLICES = 1 << 16;

  private static final int RARE_SLICES = SLICES >> 6;

  private final ULocale locale;
  private final Letters letters;
  private final long seed;
  private final byte[][] words = new byte[KEPT][];
  private final int[] ranks = new int[SLICES];

  Vocabulary(ULocale locale, long seed) {
    this.locale = locale;
    this.letters = new Letters(locale);
    this.seed = seed;
    for (int slice = RARE_SLICES; slice < SLICES; slice++) {
      ranks[slice] = (int) rank((slice + 0.5) / SLICES);
    }
    for (int rank = 0; rank < KEPT; rank++) {
      words[rank] = make(rank);
    }
  }

  /** The rank of which {@code share} of all tokens are rarer. */
  private static long rank(double share) {
    return (long) (SHIFT * (Math.pow(share, -1 / STEEPNESS) - 1));
  }

  /** A word of running text. */
  byte[] word(SplittableRandom random) {
    int slice = random.nextInt(SLICES);
    if (slice >= RARE_SLICES) {
      return words[ranks[slice]];
    }
    long rank = rank((slice + 1 - random.nextDouble()) / SLICES);
    return rank < KEPT ? words[(int) rank] : make(rank);
  }

  private byte[] make(long rank) {
    SplittableRandom random = new SplittableRandom(seed * 31 + rank);
    int shortest = rank < 200 ? 1 : rank < 5000 ? 3 : 4;
    int longest = rank < 200 ? 4 : rank < 5000 ? 9 : 16;
    return letters.word(random, shortest, longest).getBytes(StandardCharsets.UTF_8);
  }

  /** A word with a capital, for names and the beginnings of sentences. */
  String capitalised(long rank) {
    SplittableRandom random = new SplittableRandom(seed * 37 + rank);
    String word = letters.word(random, 4, 10);
    return word.substring(0, 1).toUpperCase(locale.toLocale()) + word.substring(1);
  }
}
