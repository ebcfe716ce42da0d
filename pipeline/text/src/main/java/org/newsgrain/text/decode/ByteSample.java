package org.newsgrain.text.decode;

import java.io.ByteArrayOutputStream;

/**
 * Stretches of a file long enough to tell its charset: those with bytes that are not ASCII, as only
 * such bytes tell charsets apart.
 */
final class ByteSample {

  /** How many stretches, spread over the file. */
  private static final int STRETCHES = 6;

  /** How many bytes a stretch has, and may have before and after to reach a place to cut. */
  private static final int LENGTH = 300;

  private static final int REACH = 60;

  private final byte[] bytes;
  private final boolean[] seen = new boolean[256];
  private final ByteArrayOutputStream sample = new ByteArrayOutputStream();

  private ByteSample(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The stretches one after the other; all of {@code bytes} where they are few. */
  static byte[] of(byte[] bytes) {
    return bytes.length <= STRETCHES * LENGTH ? bytes : new ByteSample(bytes).stretches();
  }

  private byte[] stretches() {
    int end = 0;
    for (int i = 0; i < STRETCHES; i++) {
      int from = Math.max(end, (int) ((long) bytes.length * i / STRETCHES));
      int high = nextHigh(from);
      if (high == bytes.length) {
        break;
      }
      int start = start(from, high);
      end = end(start);
      add(start, end);
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0 && !seen[bytes[i] & 0xFF]) {
        add(start(0, i), nextCut(i, i + REACH));
      }
    }
    return sample.toByteArray();
  }

  private void add(int start, int end) {
    sample.write(bytes, start, end - start);
    for (int i = start; i < end; i++) {
      seen[bytes[i] & 0xFF] = true;
    }
  }

  private int nextHigh(int from) {
    int i = from;
    while (i < bytes.length && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** A place to cut before {@code high}, but not before {@code from}; else one after it. */
  private int start(int from, int high) {
    for (int i = high; i > Math.max(from, high - REACH); i--) {
      if (isCut(bytes[i - 1])) {
        return i;
      }
    }
    return from == 0 || high > from + REACH
        ? Math.max(from, high - REACH)
        : nextCut(high, high + LENGTH);
  }

  private int end(int start) {
    int end = Math.min(bytes.length, start + LENGTH);
    return nextCut(end, end + REACH);
  }

  /** The place after the next blank or the like, at most {@code limit}. */
  private int nextCut(int from, int limit) {
    int i = from;
    while (i < Math.min(limit, bytes.length) && !isCut(bytes[i])) {
      i++;
    }
    return i < bytes.length && isCut(bytes[i]) ? i + 1 : i;
  }

  /** Whether the byte is ASCII in every charset: never the second byte of a character. */
  private static boolean isCut(byte b) {
    return b >= '\t' && b < '0';
  }
}
