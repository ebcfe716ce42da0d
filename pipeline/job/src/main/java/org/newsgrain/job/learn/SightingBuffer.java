package org.newsgrain.job.learn;

import java.util.Arrays;

/** Lines and the documents they stand in, in plain arrays that are sorted without objects. */
final class SightingBuffer {

  private static final int DIGIT_BITS = 16;
  private static final int DIGITS = 1 << DIGIT_BITS;

  private long[] hashes = new long[1 << 10];
  private int[] documents = new int[hashes.length];
  private int size;

  /**
   * Adds a line.
   *
   * @param hash 0 or more
   */
  void add(long hash, int document) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      documents = Arrays.copyOf(documents, size * 2);
    }
    hashes[size] = hash;
    documents[size++] = document;
  }

  int size() {
    return size;
  }

  long hash(int i) {
    return hashes[i];
  }

  int document(int i) {
    return documents[i];
  }

  void clear() {
    size = 0;
  }

  /** Sorts by hash; lines of one hash stay in their order. A radix sort: no input makes it slow. */
  void sort() {
    long[] toHashes = new long[size];
    int[] toDocuments = new int[size];
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
      int[] next = starts(shift);
      for (int i = 0; i < size; i++) {
        int place = next[digit(hashes[i], shift)]++;
        toHashes[place] = hashes[i];
        toDocuments[place] = documents[i];
      }
      System.arraycopy(toHashes, 0, hashes, 0, size);
      System.arraycopy(toDocuments, 0, documents, 0, size);
    }
  }

  private int[] starts(int shift) {
    int[] starts = new int[DIGITS];
    for (int i = 0; i < size; i++) {
      starts[digit(hashes[i], shift)]++;
    }
    int start = 0;
    for (int digit = 0; digit < DIGITS; digit++) {
      int count = starts[digit];
      starts[digit] = start;
      start += count;
    }
    return starts;
  }

  private static int digit(long hash, int shift) {
    return (int) (hash >>> shift) & (DIGITS - 1);
  }
}
