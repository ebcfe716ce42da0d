package org.newsgrain.text.count;

import com.carrotsearch.hppc.LongIntHashMap;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes what was counted, in few bytes: small numbers take one, and strings and documents that
 * come again are named by a number. Unlike Java's own streams it takes no lock for every byte. For
 * use by one thread.
 */
public final class RunWriter implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER];
  private int length;
  private final Map<String, Integer> strings = new HashMap<>();
  private final LongIntHashMap documents = new LongIntHashMap();
  private byte[] last = {};

  /** A writer to {@code out}, which it closes. */
  public RunWriter(OutputStream out) {
    this.out = out;
  }

  /** Writes a number of 0 or more, seven bits to a byte; one below 0 takes ten bytes. */
  public void number(long number) throws IOException {
    require(10);
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      buffer[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    buffer[length++] = (byte) rest;
  }

  /** Writes all eight bytes of {@code bits}. */
  public void bits(long bits) throws IOException {
    require(Long.BYTES);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      buffer[length++] = (byte) (bits >>> shift);
    }
  }

  /** Writes a flag. */
  public void flag(boolean flag) throws IOException {
    require(1);
    buffer[length++] = (byte) (flag ? 1 : 0);
  }

  /** Writes a string of any length. */
  public void string(String string) throws IOException {
    bytes(string.getBytes(StandardCharsets.UTF_8), 0);
  }

  /** Writes a string of any length, given in UTF-8. */
  public void utf8(byte[] string) throws IOException {
    bytes(string, 0);
  }

  /** Writes a string of a sorted list: what it begins with as the one before does is left out. */
  public void next(String string) throws IOException {
    byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
    int mismatch = Arrays.mismatch(last, bytes);
    int shared = mismatch < 0 ? bytes.length : mismatch;
    number(shared);
    bytes(bytes, shared);
    last = bytes;
  }

  private void bytes(byte[] bytes, int from) throws IOException {
    int count = bytes.length - from;
    number(count);
    if (count > BUFFER) {
      flush();
      out.write(bytes, from, count);
      return;
    }
    require(count);
    System.arraycopy(bytes, from, buffer, length, count);
    length += count;
  }

  /** Writes a string that is likely to come again: the name of a source, of a language. */
  public void repeated(String string) throws IOException {
    Integer number = strings.get(string);
    if (number == null) {
      number(0);
      strings.put(string, seen() + 1);
      string(string);
    } else {
      number(number);
    }
  }

  /** Writes a document, which is likely to come again; no two of a run share their name. */
  public void document(CountedDocument document) throws IOException {
    int number = documents.get(document.id());
    if (number == 0) {
      number(0);
      documents.put(document.id(), seen() + 1);
      bits(document.id());
      number(document.tokens());
      number(document.day() - (long) CountedDocument.UNDATED);
      flag(document.duplicate());
    } else {
      number(number);
    }
  }

  /** How many strings and documents have a number. */
  private int seen() {
    return strings.size() + documents.size();
  }

  private void require(int bytes) throws IOException {
    if (length + bytes > BUFFER) {
      flush();
    }
  }

  private void flush() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
    }
  }
}
