package org.newsgrain.text.score;

import java.util.List;

/** Signals from the words that blocks share. */
final class WordSignals {

  private static final Bins SHARES = Bins.from(0.001, 0.15, 0.3, 0.5, 0.7, 0.9);
  private static final Bins COMMON = Bins.from(0.001, 0.1, 0.2, 0.3, 0.4, 0.55);
  private static final Bins FEW = Bins.from(0.001, 0.25, 0.5);
  private static final Bins SAME = Bins.from(2, 3, 5, 10);

  /** Words of this length or more carry the topic of a text; pairs of characters do. */
  private static final int TOPICAL_LENGTH = 4;

  // what a word is, by the number of the bit
  private static final int IS_COMMON = 0;
  private static final int IS_TOPICAL = 1;
  private static final int IN_TITLE = 2;
  private static final int IN_LEAD = 3;

  private final Words vocabulary;
  private final Signals signals;
  private final int size;

  /** The words of all blocks one after the other. */
  private final int[] words;

  /** Where each block's words start; one more than there are blocks. */
  private final int[] starts;

  /** For each word, in how many blocks of running text it stands. */
  private final int[] prose;

  private final byte[] kinds;
  private int proseBlocks;
  private int title = -1;
  private int lead = -1;

  WordSignals(Reading reading, List<Block> blocks, Signals signals) {
    this.vocabulary = reading.words();
    this.signals = signals;
    this.size = blocks.size();
    this.words = new int[vocabulary.count()];
    this.starts = new int[size + 1];
    this.prose = new int[vocabulary.distinct()];
    this.kinds = new byte[vocabulary.distinct()];
    for (int i = 0; i < size; i++) {
      starts[i + 1] = copy(reading, blocks.get(i).lines(), starts[i]);
    }
  }

  private int copy(Reading reading, List<Integer> lines, int start) {
    int at = start;
    for (int line : lines) {
      vocabulary.copy(reading.firstWord(line), reading.endOfWords(line), words, at);
      at += reading.endOfWords(line) - reading.firstWord(line);
    }
    return at;
  }

  void read() {
    countProse();
    for (int i = 0; i < size; i++) {
      if (title < 0 && starts[i + 1] - starts[i] >= 3) {
        title = i;
      }
      if (lead < 0 && signals.of(Signal.PROSE, i) == 2) {
        lead = i;
      }
    }
    readKinds();
    for (int i = 0; i < size; i++) {
      readBlock(i);
    }
    readRepeats();
  }

  private void countProse() {
    int[] lastSeen = new int[prose.length];
    for (int i = 0; i < size; i++) {
      if (signals.of(Signal.PROSE, i) > 0) {
        proseBlocks++;
        for (int w = starts[i]; w < starts[i + 1]; w++) {
          int word = words[w];
          prose[word] += lastSeen[word] == proseBlocks ? 0 : 1;
          lastSeen[word] = proseBlocks;
        }
      }
    }
  }

  private void readKinds() {
    for (int word = 0; word < kinds.length; word++) {
      boolean common = prose[word] >= 3 && 4 * prose[word] >= proseBlocks;
      boolean topical = vocabulary.length(word) >= TOPICAL_LENGTH;
      kinds[word] = (byte) (common ? 1 << IS_COMMON : topical ? 1 << IS_TOPICAL : 0);
    }
    mark(title, IN_TITLE);
    mark(lead, IN_LEAD);
  }

  private void mark(int block, int bit) {
    if (block >= 0) {
      for (int w = starts[block]; w < starts[block + 1]; w++) {
        kinds[words[w]] |= (byte) (1 << bit);
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
    for (int w = starts[i]; w < starts[i + 1]; w++) {
      int word = words[w];
      int kind = kinds[word];
      // bits, not branches: whether a word is topical is nothing that a processor can foresee
      int isTopical = (kind >> IS_TOPICAL) & 1;
      common += (kind >> IS_COMMON) & 1;
      topical += isTopical;
      body += isTopical & ((own - prose[word]) >>> 31);
      inFirst += isTopical & (kind >> IN_TITLE);
      inOpening += isTopical & (kind >> IN_LEAD);
    }
    int all = starts[i + 1] - starts[i];
    signals.set(Signal.COMMON_WORDS, i, COMMON.of(Share.of(common, all)));
    set(Signal.IN_BODY, i, SHARES, body, topical, proseBlocks > own);
    set(Signal.IN_TITLE, i, FEW, inFirst, topical, title >= 0 && title != i);
    set(Signal.IN_LEAD, i, FEW, inOpening, topical, lead >= 0 && lead != i);
  }

  /** Sets the share of topical words; 0 says that there is nothing to compare with. */
  private void set(Signal signal, int i, Bins bins, int part, int whole, boolean comparable) {
    signals.set(signal, i, comparable && whole > 0 ? 1 + bins.of(Share.of(part, whole)) : 0);
  }

  private void readRepeats() {
    Numbering blocks = new Numbering(size);
    int[] numbers = new int[size];
    int[] count = new int[size];
    int[] first = new int[kinds.length];
    int[] last = new int[kinds.length];
    for (int i = 0; i < size; i++) {
      if (starts[i + 1] > starts[i]) {
        numbers[i] = blocks.of(hash(i));
        count[numbers[i]]++;
        first[words[starts[i]]]++;
        last[words[starts[i + 1] - 1]]++;
      }
    }
    for (int i = 0; i < size; i++) {
      if (starts[i + 1] > starts[i]) {
        signals.set(Signal.REPEATED, i, count[numbers[i]] - 1);
        signals.set(Signal.SAME_FIRST, i, SAME.of(first[words[starts[i]]]));
        signals.set(Signal.SAME_LAST, i, SAME.of(last[words[starts[i + 1] - 1]]));
      }
    }
  }

  /** The hash of a block's words, in which one number is like another. */
  private int hash(int block) {
    int hash = 1;
    for (int w = starts[block]; w < starts[block + 1]; w++) {
      int word = words[w];
      hash = (hash + (vocabulary.length(word) == 0 ? -1 : word)) * 0x9e3779b1;
      hash ^= hash >>> 15;
    }
    return hash;
  }
}
