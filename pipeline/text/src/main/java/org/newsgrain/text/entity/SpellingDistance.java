package org.newsgrain.text.entity;

import java.util.List;

/**
 * How alike two words sound: an edit distance (optimal string alignment) in which vowels change
 * cheaply, related consonants less so, and two swapped letters count once.
 */
final class SpellingDistance {

  private static final double OTHER = 1;
  private static final double VOWEL = 0.3;
  private static final double VOWEL_MORE = 0.45;
  private static final double RELATED = 0.35;
  private static final double WEAK_MORE = 0.4;
  private static final double SWAP = 0.6;

  /** A final "a" more is often another person: "Lavrov", "Lavrova". */
  private static final double FINAL_A = 1.6;

  private static final List<String> RELATIVES =
      List.of(
          "sz", "sS", "sc", "SZ", "SC", "Cc", "zZ", "zc", "ZC", "kg", "kx", "xh", "gh", "xC", "kC",
          "kc", "cC", "tC", "tc", "pb", "dt", "fv", "bv", "ij", "jZ", "hj", "jg");

  /** Sounds are ASCII letters. */
  private static final int SOUNDS = 128;

  private static final boolean[] RELATED_SOUNDS = relatedSounds();

  /** No two words that differ so much in length are taken for one, whatever their sounds. */
  private static final double LONGEST_DIFFERENCE = 0.5;

  /** Rows of the table of costs, kept from one pair of words to the next: there are many pairs. */
  private static final ThreadLocal<double[][]> ROWS =
      ThreadLocal.withInitial(() -> new double[3][0]);

  private SpellingDistance() {}

  private static boolean[] relatedSounds() {
    boolean[] related = new boolean[SOUNDS * SOUNDS];
    for (String pair : RELATIVES) {
      related[pair.charAt(0) * SOUNDS + pair.charAt(1)] = true;
      related[pair.charAt(1) * SOUNDS + pair.charAt(0)] = true;
    }
    return related;
  }

  /** From 0, nothing in common, to 1, the same sounds. */
  static double similarity(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    int longer = Math.max(a.length(), b.length());
    boolean far = Math.abs(a.length() - b.length()) > LONGEST_DIFFERENCE * longer;
    return longer == 0 || far ? 0 : Math.max(0, 1 - distance(a, b) / longer);
  }

  private static double distance(String a, String b) {
    int width = b.length() + 1;
    double[][] rows = ROWS.get();
    for (int i = 0; i < rows.length; i++) {
      rows[i] = rows[i].length < width ? new double[width * 2] : rows[i];
    }
    double[] beforeLast = rows[0];
    double[] last = rows[1];
    double[] row = rows[2];
    last[0] = 0;
    for (int j = 1; j < width; j++) {
      last[j] = last[j - 1] + more(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      char x = a.charAt(i - 1);
      double moreOfA = more(a, i - 1);
      row[0] = last[0] + moreOfA;
      for (int j = 1; j < width; j++) {
        char y = b.charAt(j - 1);
        double best = last[j - 1] + change(x, y);
        best = Math.min(best, last[j] + moreOfA);
        best = Math.min(best, row[j - 1] + more(b, j - 1));
        boolean swapped = i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2);
        row[j] = swapped ? Math.min(best, beforeLast[j - 2] + SWAP) : best;
      }
      double[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[width - 1];
  }

  private static double change(char x, char y) {
    if (x == y) {
      return 0;
    }
    if (isVowel(x) && isVowel(y)) {
      return VOWEL;
    }
    if (x < SOUNDS && y < SOUNDS && RELATED_SOUNDS[x * SOUNDS + y]) {
      return RELATED;
    }
    return OTHER;
  }

  private static double more(String word, int i) {
    char c = word.charAt(i);
    if (isVowel(c)) {
      return c == 'a' && i == word.length() - 1 ? FINAL_A : VOWEL_MORE;
    }
    return c == 'j' || c == 'h' ? WEAK_MORE : OTHER;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
