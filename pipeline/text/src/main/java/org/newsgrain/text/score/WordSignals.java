package org.newsgrain.text.score;

import java.util.List;
import java.util.stream.IntStream;

/** Signals from the words that blocks share with the running text, the title and the lead. */
final class WordSignals {

  private static final Bins SHARES = Bins.from(0.001, 0.15, 0.3, 0.5, 0.7, 0.9);
  private static final Bins COMMON = Bins.from(0.001, 0.1, 0.2, 0.3, 0.4, 0.55);
  private static final Bins FEW = Bins.from(0.001, 0.25, 0.5);

  private static final List<Signal> ALL =
      List.of(Signal.COMMON_WORDS, Signal.IN_BODY, Signal.IN_TITLE, Signal.IN_LEAD);

  /** Words of this length or more carry the topic of a text; pairs of characters do. */
  private static final int TOPICAL_LENGTH = 4;

  // what a word is, by the number of the bit
  private static final int IS_COMMON = 0;
  private static final int IS_TOPICAL = 1;
  private static final int IN_TITLE = 2;
  private static final int IN_LEAD = 3;

  private final SharedWords shared;
  private final List<Block> blocks;
  private final BlockWords words;
  private final Signals signals;
  private final int size;

  /** For each word, in how many blocks of running text it stands; null until it is needed. */
  private int[] prose;

  private byte[] kinds;
  private int proseBlocks;
  private int title = -1;
  private int lead = -1;

  WordSignals(SharedWords shared, List<Block> blocks, BlockWords words, Signals signals) {
    this.shared = shared;
    this.blocks = blocks;
    this.words = words;
    this.signals = signals;
    this.size = blocks.size();
  }

  void read() {
    for (int i = 0; i < size; i++) {
      title = title < 0 && words.count(i) >= 3 ? i : title;
      lead = lead < 0 && signals.of(Signal.PROSE, i) == 2 ? i : lead;
    }
    shared.compareWith(body());
    for (int i = 0; i < size; i++) {
      List<Integer> lines = blocks.get(i).lines();
      int line = lines.size() == 1 ? lines.get(0) : -1;
      if (line < 0 || shared.get(line) == 0) {
        count();
        readBlock(i);
        keep(line, i);
      } else {
        recall(shared.get(line), i);
      }
    }
  }

  /** The lines of the title, the lead and all running text, -1 behind each block's. */
  private int[] body() {
    IntStream.Builder body = IntStream.builder();
    addLines(title, body);
    addLines(lead, body);
    for (int i = 0; i < size; i++) {
      if (signals.of(Signal.PROSE, i) > 0) {
        addLines(i, body);
      }
    }
    return body.build().toArray();
  }

  private void addLines(int block, IntStream.Builder body) {
    if (block >= 0) {
      blocks.get(block).lines().forEach(body::add);
    }
    body.add(-1);
  }

  /** Keeps what was found of a line, a byte for each signal, one more than it says. */
  private void keep(int line, int block) {
    if (line >= 0) {
      int found = 0;
      for (Signal signal : ALL) {
        found = (found << Byte.SIZE) | (signals.of(signal, block) + 1);
      }
      shared.put(line, found);
    }
  }

  private void recall(int found, int block) {
    int rest = found;
    for (int i = ALL.size() - 1; i >= 0; i--) {
      signals.set(ALL.get(i), block, (rest & 0xff) - 1);
      rest >>>= Byte.SIZE;
    }
  }

  /** Counts the words of running text, if that was not done. */
  private void count() {
    if (prose == null) {
      prose = new int[words.distinct()];
      kinds = new byte[words.distinct()];
      countProse();
      readKinds();
    }
  }

  private void countProse() {
    int[] lastSeen = new int[prose.length];
    for (int i = 0; i < size; i++) {
      if (signals.of(Signal.PROSE, i) > 0) {
        proseBlocks++;
        for (int w = words.start(i); w < words.end(i); w++) {
          int word = words.word(w);
          prose[word] += lastSeen[word] == proseBlocks ? 0 : 1;
          lastSeen[word] = proseBlocks;
        }
      }
    }
  }

  private void readKinds() {
    for (int word = 0; word < kinds.length; word++) {
      boolean common = prose[word] >= 3 && 4 * prose[word] >= proseBlocks;
      boolean topical = words.length(word) >= TOPICAL_LENGTH;
      kinds[word] = (byte) (common ? 1 << IS_COMMON : topical ? 1 << IS_TOPICAL : 0);
    }
    mark(title, IN_TITLE);
    mark(lead, IN_LEAD);
  }

  private void mark(int block, int bit) {
    if (block >= 0) {
      for (int w = words.start(block); w < words.end(block); w++) {
        kinds[words.word(w)] |= (byte) (1 << bit);
      }
    }
  }

  private void readBlock(int i) {
    int topical = 0;
    int body = 0;
    int inFirst = 0;
    int inOpening = 0;
    int common = 0;
    int own = signals.of(Signal.PROSE, i) > 0 ? 1 : 0;
    for (int w = words.start(i); w < words.end(i); w++) {
      int word = words.word(w);
      int kind = kinds[word];
      // bits, not branches: whether a word is topical is nothing that a processor can foresee
      int isTopical = (kind >> IS_TOPICAL) & 1;
      common += (kind >> IS_COMMON) & 1;
      topical += isTopical;
      body += isTopical & ((own - prose[word]) >>> 31);
      inFirst += isTopical & (kind >> IN_TITLE);
      inOpening += isTopical & (kind >> IN_LEAD);
    }
    signals.set(Signal.COMMON_WORDS, i, COMMON.of(Share.of(common, words.count(i))));
    set(Signal.IN_BODY, i, SHARES, body, topical, proseBlocks > own);
    set(Signal.IN_TITLE, i, FEW, inFirst, topical, title >= 0 && title != i);
    set(Signal.IN_LEAD, i, FEW, inOpening, topical, lead >= 0 && lead != i);
  }

  /** Sets the share of topical words; 0 says that there is nothing to compare with. */
  private void set(Signal signal, int i, Bins bins, int part, int whole, boolean comparable) {
    signals.set(signal, i, comparable && whole > 0 ? 1 + bins.of(Share.of(part, whole)) : 0);
  }
}
