package org.newsgrain.text.score;

/** The signals of all blocks of one text. */
public final class Signals {

  private static final int COUNT = Signal.values().length;

  private final byte[][] values = new byte[COUNT][];
  private final int blocks;

  Signals(int blocks) {
    this.blocks = blocks;
    for (int i = 0; i < COUNT; i++) {
      values[i] = new byte[blocks];
    }
  }

  /** How many blocks there are. */
  public int blocks() {
    return blocks;
  }

  /** What a signal says of a block, from 0 to below the signal's size. */
  public int of(Signal signal, int block) {
    return values[signal.index()][block];
  }

  /** What the signal at {@code index} says of all blocks; not to be changed. */
  byte[] column(int index) {
    return values[index];
  }

  void set(Signal signal, int block, int value) {
    values[signal.index()][block] = (byte) Math.min(value, signal.size() - 1);
  }
}
