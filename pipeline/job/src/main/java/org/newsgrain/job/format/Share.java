package org.newsgrain.job.format;

import java.math.BigInteger;

/**
 * Shares the bytes of a file on disk out among its records, so that they sum to the file: a record
 * has what lies between the end of the one before it and its own. Of a packed file, where that is
 * not to be known, it has the same share as of the unpacked one.
 */
final class Share {

  private final long bytes;
  private final long extent;
  private long given;

  /**
   * @param bytes how many bytes there are to share
   * @param extent how far the records reach
   * @param offset what lies before it was given already
   */
  Share(long bytes, long extent, long offset) {
    this.bytes = bytes;
    this.extent = extent;
    // Where all records are empty, the first has the whole file.
    this.given = offset == 0 ? 0 : until(offset);
  }

  /** The bytes of the record that ends at {@code end}. */
  long next(long end) {
    long share = until(end) - given;
    given += share;
    return share;
  }

  private long until(long end) {
    if (end >= extent) {
      return bytes;
    }
    return bytes == extent
        ? end
        : BigInteger.valueOf(bytes)
            .multiply(BigInteger.valueOf(end))
            .divide(BigInteger.valueOf(extent))
            .longValueExact();
  }
}
