package org.newsgrain.text.score;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight blocks side by side, a byte of a number for each: what is asked is asked of all at once.
 */
final class Lanes {

  /** How many bytes a number has. */
  static final int COUNT = Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EACH = 0x0101010101010101L;
  private static final long HIGHEST = 0x8080808080808080L;

  private Lanes() {}

  /** The number by which {@link #reach} compares with {@code bound}, which is from 0 to 127. */
  static long bound(int bound) {
    return (0x80 - bound) * EACH;
  }

  /** The highest bit of each byte for cells that are not below a bound, one behind the other. */
  static long reach(byte[] cells, int first, long bound) {
    return ((long) LONGS.get(cells, first) + bound) & HIGHEST;
  }
}
