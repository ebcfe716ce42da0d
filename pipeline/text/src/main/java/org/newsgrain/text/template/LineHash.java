package org.newsgrain.text.template;

import java.util.Arrays;
import org.newsgrain.text.clean.Fold;

/**
 * What lines are compared by: a hash of the folded form, in which case, numbers, brackets and white
 * space make no difference. The fold is that of {@link Fold}, so that a line means the same to
 * phrases and to templates. The hash has 63 bits, so that its order is that of a signed number;
 * among the 150 million lines of 10 GB two different ones share one with a probability of 1 in 800.
 */
public final class LineHash {

  /** Stands for a line that is not compared: it is blank, has no letter or digit, or is long. */
  public static final long NONE = 0;

  /** The longest line that is compared, in UTF-16 units: a template's paragraphs are no longer. */
  static final int LONGEST = 400;

  private LineHash() {}

  /** The hash of a line, or {@link #NONE}. */
  public static long of(String line) {
    return of(line, 0, line.length());
  }

  /** The hashes of the lines of {@code text}, ascending, each once. */
  public static long[] ofLines(String text) {
    long[] hashes = new long[32];
    int size = 0;
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      long hash = of(text, start, end);
      if (hash != NONE) {
        hashes = size < hashes.length ? hashes : Arrays.copyOf(hashes, size * 2);
        hashes[size++] = hash;
      }
      start = end + 1;
    }
    return distinct(hashes, size);
  }

  private static long of(String text, int start, int end) {
    return end - start > LONGEST ? NONE : Fold.hash(text, start, end) >>> 1;
  }

  private static long[] distinct(long[] hashes, int size) {
    Arrays.sort(hashes, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, kept);
  }
}
