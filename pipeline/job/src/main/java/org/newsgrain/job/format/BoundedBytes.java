package org.newsgrain.job.format;

import java.util.Arrays;

/** The bytes of a record, as long as they are not too many; from there on they are only counted. */
final class BoundedBytes {

  private static final int FIRST = 1 << 12;

  /** The longest array that every Java machine can make. */
  private static final int LONGEST = Integer.MAX_VALUE - 16;

  private final int most;
  private byte[] bytes = new byte[FIRST];
  private long length;

  /**
   * @param most how many bytes are held at most
   */
  BoundedBytes(long most) {
    this.most = (int) Math.min(most, LONGEST);
  }

  /** Forgets all bytes, and the space of many. */
  void clear() {
    length = 0;
    bytes = bytes.length > 1 << 20 ? new byte[FIRST] : bytes;
  }

  /** Takes one byte. */
  void append(int b) {
    length++;
    if (length <= most) {
      reserve((int) length);
      bytes[(int) length - 1] = (byte) b;
    } else {
      release();
    }
  }

  /** Takes {@code count} bytes of {@code source}. */
  void append(byte[] source, int from, int count) {
    if (length + count <= most) {
      reserve((int) length + count);
      System.arraycopy(source, from, bytes, (int) length, count);
    } else {
      release();
    }
    length += count;
  }

  /** What is too long is not read, so none of it need be kept. */
  private void release() {
    bytes = bytes.length > FIRST ? new byte[FIRST] : bytes;
  }

  /** Whether there were more bytes than are held. */
  boolean isOver() {
    return length > most;
  }

  /** How many bytes there were, held or not. */
  long length() {
    return length;
  }

  /** A copy of the bytes; to be asked for only if they were not too many. */
  byte[] toArray() {
    return Arrays.copyOf(bytes, (int) length);
  }

  /** A copy of the bytes but a last {@code \r}, which belongs to the end of a line. */
  byte[] withoutCarriageReturn() {
    boolean line = length > 0 && bytes[(int) length - 1] == '\r';
    return Arrays.copyOf(bytes, (int) length - (line ? 1 : 0));
  }

  private void reserve(int size) {
    if (size > bytes.length) {
      long doubled = Math.min(2L * bytes.length, Math.max(most, FIRST));
      bytes = Arrays.copyOf(bytes, (int) Math.max(size, doubled));
    }
  }
}
