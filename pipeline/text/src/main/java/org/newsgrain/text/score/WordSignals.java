package org.newsgrain.text.score;

import java.util.HashMap;
import java.util.Map;

/** Signals from the words that blocks share. */
final class WordSignals {

  private static final Bins SHARES = Bins.from(0.001, 0.15, 0.3, 0.5, 0.7, 0.9);
  private static final Bins COMMON = Bins.from(0.001, 0.1, 0.2, 0.3, 0.4, 0.55);
  private static final Bins FEW = Bins.from(0.001, 0.25, 0.5);
  private static final Bins SAME = Bins.from(2, 3, 5, 10);

  /** Words of this length or more carry the topic of a text; pairs of characters do. */
  private static final int TOPICAL = 4;

  private final Vocabulary words;
  private final Signals signals;
  private final int size;
  private final boolean[] inTitle;
  private final boolean[] inLead;
  private int proseBlocks;
  private int title = -1;
  private int lead = -1;

  WordSignals(Vocabulary words, Signals signals) {
    this.words = words;
    this.signals = signals;
    this.size = signals.blocks();
    this.inTitle = new boolean[words.size()];
    this.inLead = new boolean[words.size()];
  }

  void read() {
    for (int i = 0; i < size; i++) {
      proseBlocks += signals.of(Signal.PROSE, i) > 0 ? 1 : 0;
      if (title < 0 && words.end(i) - words.start(i) >= 3) {
        title = i;
      }
      if (lead < 0 && signals.of(Signal.PROSE, i) == 2) {
        lead = i;
      }
    }
    mark(title, inTitle);
    mark(lead, inLead);
    for (int i = 0; i < size; i++) {
      readBlock(i);
    }
    readRepeats();
  }

  private void mark(int block, boolean[] marks) {
    if (block >= 0) {
      for (int w = words.start(block); w < words.end(block); w++) {
        marks[words.word(w)] = true;
      }
    }
  }

  private boolean isCommon(int word) {
    int in = words.proseWith(word);
    return in >= 3 && 4 * in >= proseBlocks;
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
      if (isCommon(word)) {
        common++;
      } else if (words.length(word) >= TOPICAL) {
        topical++;
        body += words.proseWith(word) > own ? 1 : 0;
        inFirst += inTitle[word] ? 1 : 0;
        inOpening += inLead[word] ? 1 : 0;
      }
    }
    int all = words.end(i) - words.start(i);
    signals.set(Signal.COMMON_WORDS, i, COMMON.of(SignalReader.share(common, all)));
    set(Signal.IN_BODY, i, SHARES, body, topical, proseBlocks > own);
    set(Signal.IN_TITLE, i, FEW, inFirst, topical, title >= 0 && title != i);
    set(Signal.IN_LEAD, i, FEW, inOpening, topical, lead >= 0 && lead != i);
  }

  /** Sets the share of topical words; 0 says that there is nothing to compare with. */
  private void set(Signal signal, int i, Bins bins, int part, int whole, boolean comparable) {
    signals.set(
        signal, i, comparable && whole > 0 ? 1 + bins.of(SignalReader.share(part, whole)) : 0);
  }

  private void readRepeats() {
    Map<Long, Integer> count = new HashMap<>();
    int[] first = new int[words.size()];
    int[] last = new int[words.size()];
    for (int i = 0; i < size; i++) {
      if (words.end(i) > words.start(i)) {
        count.merge(hash(i), 1, Integer::sum);
        first[words.word(words.start(i))]++;
        last[words.word(words.end(i) - 1)]++;
      }
    }
    for (int i = 0; i < size; i++) {
      if (words.end(i) > words.start(i)) {
        signals.set(Signal.REPEATED, i, count.get(hash(i)) - 1);
        signals.set(Signal.SAME_FIRST, i, SAME.of(first[words.word(words.start(i))]));
        signals.set(Signal.SAME_LAST, i, SAME.of(last[words.word(words.end(i) - 1)]));
      }
    }
  }

  private long hash(int block) {
    long hash = 1;
    for (int w = words.start(block); w < words.end(block); w++) {
      int word = words.word(w);
      hash = (hash + (words.length(word) == 0 ? -1 : word)) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
