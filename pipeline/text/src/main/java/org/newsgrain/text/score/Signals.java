package org.newsgrain.text.score;

import java.util.Arrays;

/** The signals of all blocks of one text. */
public final class Signals {

  /** How far a score looks up and down, in blocks. */
  static final int REACH = 2;

  /** How many signals there are. */
  static final int COUNT = Signal.values().length;

  /** Block by block; {@link #REACH} before the first and behind the last say -1 to everything. */
  private final byte[] cells;

  private final int blocks;

  Signals(int blocks) {
    this.blocks = blocks;
    this.cells = new byte[(blocks + 2 * REACH) * COUNT];
    Arrays.fill(cells, 0, REACH * COUNT, (byte) -1);
    Arrays.fill(cells, cells.length - REACH * COUNT, cells.length, (byte) -1);
  }

  /** How many blocks there are. */
  public int blocks() {
    return blocks;
  }

  /** What a signal says of a block, from 0 to below the signal's size. */
  public int of(Signal signal, int block) {
    return cells[first(block) + signal.index()];
  }

  void set(Signal signal, int block, int value) {
    cells[first(block) + signal.index()] = (byte) Math.min(value, signal.size() - 1);
  }

  /** Sets all signals of a block. */
  void setAll(int block, byte[] row) {
    System.arraycopy(row, 0, cells, first(block), COUNT);
  }

  /** All that is known; not to be changed. */
  byte[] cells() {
    return cells;
  }

  /** Where a block's cells start. */
  int first(int block) {
    return (block + REACH) * COUNT;
  }

  /** Where the cell of a signal stands, counted from the first one of a block so far below. */
  static int cell(Signal signal, int below) {
    return below * COUNT + signal.index();
  }

  /** The signal, by its index, of a cell. */
  static int signal(int cell) {
    return Math.floorMod(cell, COUNT);
  }
}
