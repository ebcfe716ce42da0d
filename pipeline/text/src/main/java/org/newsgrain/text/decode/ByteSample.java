package org.newsgrain.text.decode;

import java.util.Arrays;

/** A stretch of bytes long enough to tell its charset, and what can be said of it at once. */
final class ByteSample {

  /** As many bytes as ICU's statistics look at, some of them before the first that is not ASCII. */
  private static final int LENGTH = 8_000;

  private static final int BEFORE = 64;

  /**
   * High bytes below which they are too few to say that a text is not Latin; Thai asks for more.
   */
  private static final int ENOUGH = 8;

  private final byte[] bytes;

  /** ASCII letters. */
  private int letters;

  /** Bytes that are not ASCII. */
  private int high;

  /** Bytes that stand for a consonant in windows-874. */
  private int thaiConsonants;

  /** Bytes that stand for nothing in windows-874. */
  private int notThai;

  private ByteSample(byte[] bytes) {
    this.bytes = bytes;
    for (byte signed : bytes) {
      count(signed & 0xFF);
    }
  }

  /**
   * The stretch around the first byte that is not ASCII, as only such bytes tell charsets apart.
   */
  static ByteSample of(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int start = Math.max(0, first - BEFORE);
    return new ByteSample(Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + LENGTH)));
  }

  private void count(int b) {
    letters += (b | 0x20) >= 'a' && (b | 0x20) <= 'z' ? 1 : 0;
    high += b >= 0x80 ? 1 : 0;
    thaiConsonants += b >= 0xA1 && b <= 0xCE ? 1 : 0;
    notThai += (b >= 0xDB && b <= 0xDE) || b >= 0xFC ? 1 : 0;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Whether most letters are ASCII, as in every language written in Latin script. */
  boolean isLatin() {
    return high < ENOUGH || high <= letters;
  }

  /** Whether the bytes look like Thai in windows-874, which ICU does not know. */
  boolean isThai() {
    return high >= 3 * ENOUGH && !isLatin() && notThai == 0 && thaiConsonants * 2 >= high;
  }
}
