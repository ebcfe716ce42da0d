package org.newsgrain.text.mention;

import java.util.Arrays;

/**
 * What is seen of one word, as numbers: each feature is a template and a value, hashed together.
 * The first {@link #ownSize} of them spell the word itself; a trainer hides these now and then, so
 * that the others learn to do without. Not safe to share between threads.
 */
public final class Features {

  /** Features are numbers from 0 to this, exclusively. */
  public static final int COUNT = 1 << 22;

  private int[] numbers = new int[128];
  private int size;
  private int ownSize;

  void clear() {
    size = 0;
  }

  void add(int template, int value) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = spread(template * 0x9E3779B1 ^ value) & (COUNT - 1);
  }

  /** Says that what comes next is not the word itself. */
  void endOwn() {
    ownSize = size;
  }

  /** The bits of {@code set}, one feature each. */
  void addBits(int template, int set) {
    for (int rest = set; rest != 0; rest &= rest - 1) {
      add(template, Integer.numberOfTrailingZeros(rest));
    }
  }

  /** Every bit of the input decides over every bit of the output (constants of MurmurHash3). */
  private static int spread(int number) {
    int hash = number * 0xCC9E2D51;
    hash ^= hash >>> 15;
    hash *= 0x85EBCA6B;
    hash ^= hash >>> 13;
    hash *= 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }

  /** One value of two. */
  static int pair(int a, int b) {
    return a * 0x01000193 ^ (b + 0x7ED55D16 + (b << 12));
  }

  static int pair(int a, int b, int c) {
    return pair(a, pair(b, c));
  }

  /** How many features the word has. */
  public int size() {
    return size;
  }

  /** How many of them, from the first, spell the word itself. */
  public int ownSize() {
    return ownSize;
  }

  /** The feature at {@code index}. */
  public int get(int index) {
    return numbers[index];
  }
}
