package org.newsgrain.job.write;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers as texts, from which the same number can be read back. Most terms are rare, and all that
 * occur once in a source have the same rate: what was asked for last is remembered.
 */
final class NumberTexts {

  private static final int BITS = 12;

  /** The bits of no finite number. */
  private static final long NONE = -1;

  private final long[] numbers = new long[1 << BITS];
  private final byte[][] texts = new byte[1 << BITS][];

  NumberTexts() {
    Arrays.fill(numbers, NONE);
  }

  /** The shortest text of {@code number}, which is finite; it must not be written to. */
  byte[] of(double number) {
    long bits = Double.doubleToRawLongBits(number);
    int place = (int) ((bits * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - BITS));
    if (numbers[place] != bits) {
      numbers[place] = bits;
      // Double.toString gives other digits before JDK 19 than after; Jackson's writer does not.
      texts[place] = NumberOutput.toString(number, true).getBytes(StandardCharsets.US_ASCII);
    }
    return texts[place];
  }

  /** Writes a whole number into {@code bytes} and gives the place after it. */
  static int write(long number, byte[] bytes, int from) {
    return NumberOutput.outputLong(number, bytes, from);
  }
}
