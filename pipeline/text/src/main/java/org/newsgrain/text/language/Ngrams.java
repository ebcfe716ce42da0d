package org.newsgrain.text.language;

/**
 * The features of a text: its character n-grams of 1 to {@value #MAX_ORDER} units that stay within
 * a word and the boundaries around it, and its whole words, each as a key of {@value #KEY_BITS}
 * bits.
 */
public final class Ngrams {

  /** The longest n-gram, in code points, boundaries included. */
  public static final int MAX_ORDER = 5;

  /** Keys are below 2 to this power. */
  public static final int KEY_BITS = 26;

  private static final long PRIME = 0x100000001B3L;
  private static final long WORD_SEED = 0x5bd1e995L;

  private Ngrams() {}

  /** Takes the features of a text, one by one. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Takes one feature.
     *
     * @param key its key
     * @param start where it starts in the letters
     * @param end where it ends; a whole word reaches from boundary to boundary, both outside
     * @param wholeWord whether it is a whole word and not an n-gram
     */
    void visit(int key, int start, int end, boolean wholeWord);
  }

  /** Shows a visitor every feature of the words of one script. */
  public static void visit(Letters letters, int script, Visitor visitor) {
    letters.visitWords(script, (start, end) -> visitWord(letters, start, end, visitor));
  }

  /** Shows a visitor every feature of the word from {@code start} to before {@code end}. */
  static void visitWord(Letters letters, int start, int end, Visitor visitor) {
    for (int i = start - 1; i < end; i++) {
      visitNgrams(letters, i, Math.min(end + 1, i + MAX_ORDER), visitor);
    }
    long hash = WORD_SEED;
    for (int i = start; i < end; i++) {
      hash = extend(hash, letters.unit(i));
    }
    visitor.visit(key(hash), start, end, true);
  }

  private static void visitNgrams(Letters letters, int start, int limit, Visitor visitor) {
    long hash = extend(0, letters.unit(start));
    if (letters.unit(start) != Letters.BOUNDARY) {
      visitor.visit(key(hash), start, start + 1, false);
    }
    for (int i = start + 1; i < limit; i++) {
      hash = extend(hash, letters.unit(i));
      visitor.visit(key(hash), start, i + 1, false);
    }
  }

  private static long extend(long hash, int unit) {
    return hash * PRIME + unit + 1;
  }

  /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014), cut to the key's bits. */
  private static int key(long hash) {
    long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return (int) ((mixed ^ (mixed >>> 31)) >>> (64 - KEY_BITS));
  }
}
