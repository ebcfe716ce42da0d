package org.newsgrain.text.document;

/**
 * Spreads 64 bits so that each bit of the result depends on all of them, with the constants of
 * Stafford's variant 13 of the MurmurHash3 finalizer. One-to-one.
 */
public final class Mix {

  private Mix() {}

  /** The spread bits of {@code value}. */
  public static long of(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
