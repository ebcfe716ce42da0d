package org.newsgrain.text.score;

/**
 * Numbers hashes from 0 in the order in which they come. Two things with the same hash count as
 * one, which is rare enough within a text to say nothing.
 */
final class Numbering {

  /** Half of the slots stay empty. */
  private static final int ROOM = 2;

  /** By slot, the hash in the upper half and its number and one more in the lower; or 0. */
  private long[] slots;

  private int mask;

  /** The slot of a hash is in the upper bits of its product, as all of its bits count there. */
  private int shift;

  private int size;

  /** A numbering that has to make no more room for {@code expected} different hashes. */
  Numbering(int expected) {
    makeRoom(Math.max(64, Integer.highestOneBit(Math.max(1, expected) * ROOM - 1) * 2));
  }

  /** How many different hashes have come. */
  int size() {
    return size;
  }

  /** The number of a hash. */
  int of(int hash) {
    int slot = slot(hash);
    for (long held = slots[slot]; held != 0; held = slots[slot]) {
      if ((int) (held >>> 32) == hash) {
        return (int) held - 1;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = ((long) hash << 32) | ++size;
    if (ROOM * size > mask) {
      grow();
    }
    return size - 1;
  }

  private int slot(int hash) {
    return (hash * 0x9e3779b1) >>> shift;
  }

  private void makeRoom(int room) {
    slots = new long[room];
    mask = room - 1;
    shift = Integer.numberOfLeadingZeros(mask);
  }

  private void grow() {
    long[] old = slots;
    makeRoom(2 * old.length);
    for (long held : old) {
      if (held != 0) {
        int slot = slot((int) (held >>> 32));
        while (slots[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        slots[slot] = held;
      }
    }
  }
}
