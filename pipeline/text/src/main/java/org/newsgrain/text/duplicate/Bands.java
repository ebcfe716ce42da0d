package org.newsgrain.text.duplicate;

import org.newsgrain.text.document.Mix;

/**
 * Locality-sensitive hashing: a signature is cut into bands of some rows, and documents that share
 * a band are looked at closely. With b bands of r rows, a pair of similarity s shares a band with
 * probability 1 - (1 - s^r)^b (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4). The
 * rows are as many as still find {@value #FOUND} of the pairs that are just similar enough: for 0.8
 * that is 20 bands of 6 rows, which bring together 99.8 % of the pairs at 0.8, 27 % of those at 0.5
 * and 1 % of those at 0.3. Immutable.
 */
public final class Bands {

  private static final int FUNCTIONS = 120;
  private static final double FOUND = 0.995;
  private static final long[] NONE = {};

  private final MinHash minHash;
  private final int rows;
  private final int bands;

  private Bands(int rows, int bands) {
    this.minHash = new MinHash(rows * bands);
    this.rows = rows;
    this.bands = bands;
  }

  /**
   * The bands that find pairs of at least this similarity.
   *
   * @param similarity above 0, up to 1
   */
  public static Bands of(double similarity) {
    int rows = 1;
    while (rows < FUNCTIONS && found(similarity, rows + 1) >= FOUND) {
      rows++;
    }
    return new Bands(rows, FUNCTIONS / rows);
  }

  private static double found(double similarity, int rows) {
    double oneBand = StrictMath.pow(similarity, rows);
    int bands = FUNCTIONS / rows;
    return 1 - StrictMath.pow(1 - oneBand, bands);
  }

  /** The bands of a document with these shingles, each as one number; none for no shingles. */
  public long[] of(int[] shingles) {
    if (shingles.length == 0) {
      return NONE;
    }
    int[] signature = minHash.signature(shingles);
    long[] hashes = new long[bands];
    for (int band = 0; band < bands; band++) {
      long hash = band;
      for (int row = 0; row < rows; row++) {
        hash = Mix.of(hash * 31 + signature[band * rows + row]);
      }
      hashes[band] = hash;
    }
    return hashes;
  }
}
