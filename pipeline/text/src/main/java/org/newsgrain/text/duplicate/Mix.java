package org.newsgrain.text.duplicate;

/**
 * Spreads 64 bits so that each bit of the result depends on all of them, with the constants of
 * Stafford's variant 13 of the MurmurHash3 finalizer. One-to-one.
 */
final class Mix {

  private Mix() {}

  static long of(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
