package org.newsgrain.bench.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Words as UTF-8 and how often each was met: open addressing, all words in one array. */
final class WordTable {

  private static final int MULTIPLIER = 0x9E3779B1;

  private byte[] text = new byte[1 << 16];
  private int used;
  private int size;
  private int[] starts = new int[1 << 12];
  private int[] ends = new int[1 << 12];
  private int[] hashes = new int[1 << 12];
  private long[] counts = new long[1 << 12];
  private int[] slots = new int[1 << 13];

  /** Adds {@code times} to the count of a word. */
  void add(byte[] word, int start, int end, long times) {
    if (size == starts.length) {
      grow();
    }
    int hash = hash(word, start, end);
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      int entry = slots[slot] - 1;
      if (hashes[entry] == hash
          && Arrays.equals(text, starts[entry], ends[entry], word, start, end)) {
        counts[entry] += times;
        return;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = size + 1;
    append(word, start, end, hash, times);
  }

  private static int hash(byte[] word, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + word[i];
    }
    int mixed = hash * MULTIPLIER;
    return mixed ^ (mixed >>> 15);
  }

  private void append(byte[] word, int start, int end, int hash, long times) {
    if (used + end - start > text.length) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, used + end - start));
    }
    System.arraycopy(word, start, text, used, end - start);
    starts[size] = used;
    used += end - start;
    ends[size] = used;
    hashes[size] = hash;
    counts[size++] = times;
  }

  /** Makes room for twice as many, and puts all in their slots again. */
  private void grow() {
    starts = Arrays.copyOf(starts, size * 2);
    ends = Arrays.copyOf(ends, size * 2);
    hashes = Arrays.copyOf(hashes, size * 2);
    counts = Arrays.copyOf(counts, size * 2);
    slots = new int[slots.length * 2];
    for (int entry = 0; entry < size; entry++) {
      place(hashes[entry], entry);
    }
  }

  private void place(int hash, int entry) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = entry + 1;
  }

  /** This with the counts of {@code other} added. */
  WordTable plus(WordTable other) {
    for (int i = 0; i < other.size; i++) {
      add(other.text, other.starts[i], other.ends[i], other.counts[i]);
    }
    return this;
  }

  /** Writes a line {@code source,word,count} for each word, in order of their bytes. */
  void write(String source, OutputStream out) throws IOException {
    byte[] before = (source + ",").getBytes(StandardCharsets.UTF_8);
    for (int entry : sorted()) {
      out.write(before);
      out.write(text, starts[entry], ends[entry] - starts[entry]);
      out.write(("," + counts[entry] + "\n").getBytes(StandardCharsets.US_ASCII));
    }
  }

  private int[] sorted() {
    Integer[] entries = new Integer[size];
    Arrays.setAll(entries, i -> i);
    Arrays.sort(
        entries,
        (a, b) -> Arrays.compareUnsigned(text, starts[a], ends[a], text, starts[b], ends[b]));
    return Arrays.stream(entries).mapToInt(Integer::intValue).toArray();
  }
}
