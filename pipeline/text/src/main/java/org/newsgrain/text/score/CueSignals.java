package org.newsgrain.text.score;

import java.util.List;

/** Signals from the phrases of the packs, around a block, and from the corpus. */
final class CueSignals {

  private static final Bins DISTANCES = Bins.from(1, 2, 3, 5, 10);
  private static final int AROUND = 5;

  private final List<Block> blocks;
  private final Signals signals;
  private final int size;

  CueSignals(List<Block> blocks, Signals signals) {
    this.blocks = blocks;
    this.signals = signals;
    this.size = blocks.size();
  }

  void read() {
    readAbove();
    readBelow();
    int[] cues = new int[size + 1];
    for (int i = 0; i < size; i++) {
      signals.set(Signal.CUE, i, cue(i).index());
      cues[i + 1] = cues[i] + (cue(i) == Cue.NONE ? 0 : 1);
      readRecurrence(i);
    }
    for (int i = 0; i < size; i++) {
      int around = cues[Math.min(size, i + AROUND + 1)] - cues[Math.max(0, i - AROUND)];
      signals.set(Signal.CUES_AROUND, i, around - (cue(i) == Cue.NONE ? 0 : 1));
    }
  }

  private Cue cue(int i) {
    return blocks.get(i).cue();
  }

  private void readAbove() {
    boolean lead = false;
    boolean comments = false;
    int last = -1;
    for (int i = 0; i < size; i++) {
      if (last >= 0) {
        signals.set(Signal.CUE_ABOVE, i, cue(last).index());
        signals.set(Signal.CUE_ABOVE_DISTANCE, i, DISTANCES.of(i - last));
      }
      signals.set(Signal.COMMENTS_ABOVE, i, comments ? 1 : 0);
      lead |= signals.of(Signal.PROSE, i) > 0;
      last = lead && cue(i) != Cue.NONE ? i : last;
      comments |= lead && cue(i) == Cue.COMMENTS;
    }
  }

  private void readBelow() {
    int next = -1;
    for (int i = size - 1; i >= 0; i--) {
      if (next >= 0) {
        signals.set(Signal.CUE_BELOW, i, cue(next).index());
        signals.set(Signal.CUE_BELOW_DISTANCE, i, DISTANCES.of(next - i));
      }
      next = cue(i) == Cue.NONE ? next : i;
    }
  }

  private void readRecurrence(int i) {
    Block block = blocks.get(i);
    signals.set(Signal.RECURS, i, RecurrenceBins.recurs(block.documents(), block.ofDocuments()));
    signals.set(Signal.SOURCES, i, RecurrenceBins.sources(block.sources(), block.ofDocuments()));
  }
}
