package org.newsgrain.text.duplicate;

import java.util.Arrays;
import org.newsgrain.text.document.Mix;

/**
 * Cuts a text into shingles: every {@value #WORDS} words that follow each other, whatever their
 * case and what stands between them. A shingle is kept as a 32-bit hash, made on the fly without a
 * string for a word. Two different shingles of a pair of articles of 700 words have the same hash
 * with a probability of about 1 in 10,000, and then the similarity is off by 0.001.
 */
public final class Shingler {

  /** How many words a shingle has. */
  public static final int WORDS = 5;

  private static final long CHARACTER_FACTOR = 0x9E3779B97F4A7C15L;
  private static final long WORD_FACTOR = 0xD1342543DE82EF95L;

  /** What the oldest word of the window has been multiplied with. */
  private static final long FIRST_WORD_FACTOR = power(WORD_FACTOR, WORDS - 1);

  private final long[] window = new long[WORDS];
  private long windowHash;
  private int words;
  private int[] shingles = new int[256];
  private int size;

  private Shingler() {}

  /**
   * The shingles of {@code text} in its order, repetitions included. A text of one to four words is
   * one shingle; a text without words has none.
   */
  public static int[] shingles(String text) {
    Shingler shingler = new Shingler();
    shingler.scan(text.toCharArray());
    if (shingler.words > 0 && shingler.words < WORDS) {
      shingler.addShingle();
    }
    return Arrays.copyOf(shingler.shingles, shingler.size);
  }

  private static long power(long base, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }

  private void scan(char[] text) {
    long word = 0;
    for (int i = 0; i < text.length; i++) {
      int codePoint = text[i];
      if (Character.isHighSurrogate(text[i])) {
        codePoint = Character.codePointAt(text, i);
        i += Character.charCount(codePoint) - 1;
      }
      int letter = WordClass.letter(codePoint);
      int wordClass = WordClass.of(letter);
      if (wordClass == WordClass.LETTER) {
        word = extend(word, letter);
      } else if (wordClass != WordClass.IGNORED) {
        word = endWord(word);
        if (wordClass == WordClass.WORD) {
          endWord(extend(0, letter));
        }
      }
    }
    endWord(word);
  }

  private static long extend(long word, int letter) {
    return ((word ^ WordClass.lower(letter)) + 1) * CHARACTER_FACTOR;
  }

  /** Moves the window on by a word, if {@code word} is one; gives the hash of no word. */
  private long endWord(long word) {
    if (word != 0) {
      int oldest = words % WORDS;
      long mixed = word ^ (word >>> 29);
      windowHash = (windowHash - window[oldest] * FIRST_WORD_FACTOR) * WORD_FACTOR + mixed;
      window[oldest] = mixed;
      words++;
      if (words >= WORDS) {
        addShingle();
      }
    }
    return 0;
  }

  private void addShingle() {
    if (size == shingles.length) {
      shingles = Arrays.copyOf(shingles, size * 2);
    }
    shingles[size++] = (int) (Mix.of(windowHash) >>> 32);
  }
}
