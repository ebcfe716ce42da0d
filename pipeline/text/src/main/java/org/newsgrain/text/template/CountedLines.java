package org.newsgrain.text.template;

import java.util.Arrays;

/**
 * Lines, each with a group and a count, in plain arrays: 16 bytes each. Where there are too many,
 * those with low counts are forgotten, whatever the order they came in: the least count is doubled
 * until the rest has room. For one thread.
 */
final class CountedLines {

  private final int most;
  private long[] hashes = new long[64];
  private int[] groups = new int[64];
  private int[] counts = new int[64];
  private int size;
  private int least = 1;

  /**
   * @param most how many are held, at least 1
   */
  CountedLines(int most) {
    this.most = most;
  }

  /** Adds a line; its count is at least 1. */
  void add(long hash, int group, int count) {
    while (count >= least && size == most) {
      least *= 2;
      forget();
    }
    if (count >= least) {
      makeRoom();
      set(size++, hash, group, count);
    }
  }

  int size() {
    return size;
  }

  long hash(int i) {
    return hashes[i];
  }

  int group(int i) {
    return groups[i];
  }

  int count(int i) {
    return counts[i];
  }

  /**
   * Where each group's lines start if they stand group after group.
   *
   * @param order the groups that have lines, in the order they are to stand in
   * @param groups how many groups there are
   */
  int[] starts(int[] order, int groups) {
    int[] sizes = new int[groups];
    for (int i = 0; i < size; i++) {
      sizes[this.groups[i]]++;
    }
    int[] starts = new int[groups];
    int start = 0;
    for (int group : order) {
      starts[group] = start;
      start += sizes[group];
    }
    return starts;
  }

  private void forget() {
    int before = size;
    size = 0;
    for (int i = 0; i < before; i++) {
      if (counts[i] >= least) {
        set(size++, hashes[i], groups[i], counts[i]);
      }
    }
  }

  private void makeRoom() {
    if (size == hashes.length) {
      int room = (int) Math.min(most, size * 2L);
      hashes = Arrays.copyOf(hashes, room);
      groups = Arrays.copyOf(groups, room);
      counts = Arrays.copyOf(counts, room);
    }
  }

  private void set(int i, long hash, int group, int count) {
    hashes[i] = hash;
    groups[i] = group;
    counts[i] = count;
  }
}
