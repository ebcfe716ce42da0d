package org.newsgrain.job.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a stream one after the other, and where they stand. */
final class ByteCursor implements Closeable {

  /** What is read at the end of the stream. */
  static final int END = -1;

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];

  /** Where the first byte of the buffer stands. */
  private long start;

  private int next;
  private int limit;

  /**
   * @param offset where the first byte of {@code in} stands
   */
  ByteCursor(InputStream in, long offset) {
    this.in = in;
    this.start = offset;
  }

  /** Where the next byte stands. */
  long position() {
    return start + next;
  }

  /** The next byte, from 0 to 255, or {@link #END}; it stays the next one. */
  int peek() throws IOException {
    return next < limit || fill() ? buffer[next] & 0xFF : END;
  }

  /** Takes the next byte, from 0 to 255, or {@link #END}. */
  int read() throws IOException {
    return next < limit || fill() ? buffer[next++] & 0xFF : END;
  }

  /** Takes the bytes up to {@code end} and that one, which is not handed on, or all there are. */
  void readUntil(byte end, BoundedBytes sink) throws IOException {
    boolean found = false;
    while (!found && (next < limit || fill())) {
      int from = next;
      while (next < limit && buffer[next] != end) {
        next++;
      }
      sink.append(buffer, from, next - from);
      found = next < limit;
      next += found ? 1 : 0;
    }
  }

  /** Takes {@code length} bytes, or as many as there are, and says how many. */
  long read(long length, BoundedBytes sink) throws IOException {
    long left = length;
    while (left > 0 && (next < limit || fill())) {
      int taken = (int) Math.min(left, limit - next);
      sink.append(buffer, next, taken);
      next += taken;
      left -= taken;
    }
    return length - left;
  }

  /** Takes bytes as long as they are among {@code skipped}. */
  void skip(String skipped) throws IOException {
    int b = peek();
    while (b != END && skipped.indexOf(b) >= 0) {
      next++;
      b = peek();
    }
  }

  /** Takes the byte order mark of UTF-8 if it comes next. */
  void skipByteOrderMark() throws IOException {
    if (peek() == 0xEF) {
      while (limit < 3 && append() > 0) {
        // A stream may give one byte at a time.
      }
      boolean mark = limit >= 3 && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF;
      next += mark ? 3 : 0;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Fills the buffer anew by a single read, so that it never holds more than that one gave. */
  private boolean fill() throws IOException {
    start += limit;
    next = 0;
    limit = 0;
    int got;
    do {
      got = append();
    } while (got == 0);
    return got > 0;
  }

  private int append() throws IOException {
    int got = in.read(buffer, limit, buffer.length - limit);
    limit += Math.max(0, got);
    return got;
  }
}
