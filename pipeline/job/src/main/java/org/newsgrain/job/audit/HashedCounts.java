package org.newsgrain.job.audit;

import org.newsgrain.text.document.Mix;

/**
 * How often each of very many strings was seen, by a hash of 64 bits: most are seen once, and a map
 * of the strings would not fit. Two with the same hash are not to be expected below 10^9 strings.
 */
final class HashedCounts {

  private long[] hashes = new long[1 << 12];
  private int[] counts = new int[1 << 12];
  private int size;

  /** Counts a string, and says how often it was seen by now. */
  int add(String text) {
    long hash = hash(text);
    int place = place(hash);
    if (counts[place] == 0) {
      hashes[place] = hash;
      size++;
    }
    int count = ++counts[place];
    if (2 * size > hashes.length) {
      grow();
    }
    return count;
  }

  private int place(long hash) {
    int place = (int) (hash >>> 33) & (hashes.length - 1);
    while (counts[place] != 0 && hashes[place] != hash) {
      place = (place + 1) & (hashes.length - 1);
    }
    return place;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldCounts = counts;
    hashes = new long[oldHashes.length * 2];
    counts = new int[oldHashes.length * 2];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldCounts[i] != 0) {
        int place = place(oldHashes[i]);
        hashes[place] = oldHashes[i];
        counts[place] = oldCounts[i];
      }
    }
  }

  private static long hash(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = Mix.of(hash + text.charAt(i));
    }
    return hash;
  }
}
