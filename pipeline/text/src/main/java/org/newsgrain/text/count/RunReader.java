package org.newsgrain.text.count;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

/** Reads what {@link RunWriter} wrote, in the same order. For use by one thread. */
public final class RunReader implements Closeable {

  private static final int BUFFER = 1 << 14;

  private final InputStream in;
  private final LongPredicate dead;
  private byte[] buffer = new byte[BUFFER];
  private int start;
  private int end;
  private final List<Object> seen = new ArrayList<>();
  private byte[] last = {};

  /** A reader of {@code in}, which it closes. */
  public RunReader(InputStream in) {
    this(in, document -> false);
  }

  /**
   * A reader of what was counted some time ago.
   *
   * @param in is closed by this
   * @param dead the documents, by the first 64 bits of their stable names, that count no more
   */
  public RunReader(InputStream in, LongPredicate dead) {
    this.in = in;
    this.dead = dead;
  }

  /** Reads a number. */
  public long number() throws IOException {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = nextByte();
      number |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  /** Reads a number that is known to be an int. */
  public int size() throws IOException {
    return Math.toIntExact(number());
  }

  /** Reads eight bytes. */
  public long bits() throws IOException {
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << Byte.SIZE | (nextByte() & 0xffL);
    }
    return bits;
  }

  /** Reads a flag. */
  public boolean flag() throws IOException {
    return nextByte() != 0;
  }

  /** Reads a string. */
  public String string() throws IOException {
    int size = size();
    require(size);
    String string = new String(buffer, start, size, StandardCharsets.UTF_8);
    start += size;
    return string;
  }

  /** Reads a string as its bytes in UTF-8. */
  public byte[] utf8() throws IOException {
    int size = size();
    require(size);
    byte[] bytes = Arrays.copyOfRange(buffer, start, start + size);
    start += size;
    return bytes;
  }

  /** Reads a string of a sorted list. */
  public String next() throws IOException {
    int shared = size();
    int rest = size();
    require(rest);
    if (last.length < shared + rest) {
      last = Arrays.copyOf(last, 2 * (shared + rest));
    }
    System.arraycopy(buffer, start, last, shared, rest);
    start += rest;
    return new String(last, 0, shared + rest, StandardCharsets.UTF_8);
  }

  /** Reads a string that may have come before; if so it is the same object. */
  public String repeated() throws IOException {
    int number = size();
    return number > 0 ? (String) seen.get(number - 1) : remember(string());
  }

  /**
   * Reads a document that may have come before; if so it is the same object.
   *
   * @return null if it counts no more
   */
  public CountedDocument document() throws IOException {
    int number = size();
    if (number > 0) {
      return (CountedDocument) seen.get(number - 1);
    }
    long id = bits();
    int tokens = size();
    int day = Math.toIntExact(number() + CountedDocument.UNDATED);
    boolean duplicate = flag();
    return remember(dead.test(id) ? null : new CountedDocument(id, tokens, day, duplicate));
  }

  private <T> T remember(T value) {
    seen.add(value);
    return value;
  }

  private byte nextByte() throws IOException {
    if (start == end) {
      require(1);
    }
    return buffer[start++];
  }

  /** Makes sure that so many bytes are in the buffer, which grows if it has to. */
  private void require(int bytes) throws IOException {
    if (end - start >= bytes) {
      return;
    }
    byte[] target = bytes > buffer.length ? new byte[bytes] : buffer;
    System.arraycopy(buffer, start, target, 0, end - start);
    end -= start;
    start = 0;
    buffer = target;
    while (end < bytes) {
      int read = in.read(buffer, end, buffer.length - end);
      if (read < 0) {
        throw new EOFException("a run breaks off");
      }
      end += read;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
