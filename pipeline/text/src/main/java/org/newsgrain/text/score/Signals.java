package org.newsgrain.text.score;

import java.util.Arrays;

/** The signals of all blocks of one text. */
public final class Signals {

  /** How far a score looks up and down, in blocks. */
  static final int REACH = 2;

  /** How many signals there are. */
  static final int COUNT = Signal.values().length;

  /** How a block that is not there is stored; what is said of others is stored as one more. */
  private static final int NOTHING = 1;

  /** Signal by signal, block by block, with room around for blocks that are not there. */
  private final byte[] cells;

  private final int blocks;
  private final int stride;

  Signals(int blocks) {
    this.blocks = blocks;
    this.stride = blocks + 2 * REACH;
    this.cells = new byte[COUNT * stride + Lanes.COUNT];
    for (int signal = 0; signal < COUNT; signal++) {
      int first = signal * stride + REACH;
      Arrays.fill(cells, first, first + blocks, (byte) NOTHING);
    }
  }

  /** How many blocks there are. */
  public int blocks() {
    return blocks;
  }

  /** What a signal says of a block, from 0 to below the signal's size. */
  public int of(Signal signal, int block) {
    return cells[cell(signal, block)] - NOTHING;
  }

  void set(Signal signal, int block, int value) {
    cells[cell(signal, block)] = (byte) (Math.min(value, signal.size() - 1) + NOTHING);
  }

  /** Sets some signals of a block, by their indexes, to what {@code row} holds for them. */
  void setAll(int[] some, int block, byte[] row) {
    int first = REACH + block;
    for (int signal : some) {
      cells[signal * stride + first] = (byte) (row[signal] + NOTHING);
    }
  }

  /**
   * Where the cell of a signal stands, those of the next blocks behind it. It holds one more than
   * the signal says, and 0 up to {@link #REACH} before the first block and behind the last.
   */
  int cell(Signal signal, int block) {
    return signal.index() * stride + REACH + block;
  }

  /** All that is known; not to be changed. Eight cells can be read from where any block's is. */
  byte[] cells() {
    return cells;
  }
}
