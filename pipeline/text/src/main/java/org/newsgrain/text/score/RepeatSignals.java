package org.newsgrain.text.score;

import java.util.List;

/** Signals from blocks of the same words, and from those that begin or end with the same one. */
final class RepeatSignals {

  private static final Bins SAME = Bins.from(2, 3, 5, 10);

  private final Reading reading;
  private final List<Block> blocks;
  private final BlockWords words;
  private final Signals signals;
  private final int size;

  RepeatSignals(Reading reading, List<Block> blocks, BlockWords words, Signals signals) {
    this.reading = reading;
    this.blocks = blocks;
    this.words = words;
    this.signals = signals;
    this.size = blocks.size();
  }

  void read() {
    Numbering hashes = new Numbering(size);
    int[] numbers = new int[size];
    int[] count = new int[size];
    int[] first = new int[words.distinct()];
    int[] last = new int[words.distinct()];
    for (int i = 0; i < size; i++) {
      if (words.count(i) > 0) {
        numbers[i] = hashes.of(hash(i));
        count[numbers[i]]++;
        first[words.word(words.start(i))]++;
        last[words.word(words.end(i) - 1)]++;
      }
    }
    for (int i = 0; i < size; i++) {
      if (words.count(i) > 0) {
        signals.set(Signal.REPEATED, i, count[numbers[i]] - 1);
        signals.set(Signal.SAME_FIRST, i, SAME.of(first[words.word(words.start(i))]));
        signals.set(Signal.SAME_LAST, i, SAME.of(last[words.word(words.end(i) - 1)]));
      }
    }
  }

  /** The hash of a block's words, worked out once for a line. */
  private int hash(int block) {
    List<Integer> lines = blocks.get(block).lines();
    if (lines.size() > 1) {
      return wordHash(block);
    }
    int line = lines.get(0);
    int hash = reading.hash(line);
    if (hash == 0) {
      hash = wordHash(block);
      reading.setHash(line, hash);
    }
    return hash;
  }

  /** A hash in which one number is like another. */
  private int wordHash(int block) {
    int hash = 1;
    for (int w = words.start(block); w < words.end(block); w++) {
      int word = words.word(w);
      hash = (hash + (words.length(word) == 0 ? -1 : word)) * 0x9e3779b1;
      hash ^= hash >>> 15;
    }
    return hash;
  }
}
