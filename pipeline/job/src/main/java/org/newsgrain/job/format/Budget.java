package org.newsgrain.job.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much may come out of one packed file, at all its levels together. Text shrinks to a third or
 * a tenth when it is packed; what unpacks to hundreds of times its size is no text but an attempt
 * to fill the memory or the disk.
 */
final class Budget {

  /** How many bytes may come out of each byte on disk. */
  private static final long RATIO = 200;

  /** What is always allowed: small files of one repeated line shrink more than text does. */
  private static final long LEAST = 1 << 20;

  /** How many layers and archives may lie within each other. */
  static final int MOST_LEVELS = 5;

  private final long bytes;
  private long left;

  private Budget(long bytes, long left) {
    this.bytes = bytes;
    this.left = left;
  }

  /**
   * @param bytes the size of the file on disk
   */
  Budget(long bytes) {
    this(bytes, Math.max(LEAST, bytes > Long.MAX_VALUE / RATIO ? Long.MAX_VALUE : bytes * RATIO));
  }

  /**
   * For a file whose survey kept to its budget. Reading unpacks the same bytes, those of archives
   * within archives more than once; to stop in the middle would leave some of its records counted.
   */
  static Budget ofSurveyed() {
    return new Budget(0, Long.MAX_VALUE);
  }

  /**
   * Takes {@code count} bytes out of the budget.
   *
   * @throws BombException if so much is not left
   */
  void spend(long count) throws BombException {
    left -= count;
    if (left < 0) {
      throw new BombException("unpacks to more than " + RATIO + " times its " + bytes + " bytes");
    }
  }

  /** {@code in}, each byte of which is taken out of the budget. */
  InputStream watch(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        spend(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        spend(Math.max(0, count));
        return count;
      }
    };
  }
}
