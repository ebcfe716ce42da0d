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

  private static final String VOWELS = "aeiou";
  private static final List<String> RELATIVES =
      List.of(
          "sz", "sS", "sc", "SZ", "SC", "Cc", "zZ", "zc", "ZC", "kg", "kx", "xh", "gh", "xC", "kC",
          "kc", "cC", "tC", "tc", "pb", "dt", "fv", "bv", "ij", "jZ", "hj", "jg");

  /** Sounds are ASCII letters. */
  private static final int SOUNDS = 128;

  private static final boolean[] RELATED_SOUNDS = relatedSounds();

  /** No two words that differ so much in length are taken for one, whatever their sounds. */
  private static final double LONGEST_DIFFERENCE = 0.5;

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
    double[][] cost = new double[a.length() + 1][b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      cost[i][0] = cost[i - 1][0] + more(a, i - 1);
    }
    for (int j = 1; j <= b.length(); j++) {
      cost[0][j] = cost[0][j - 1] + more(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        cost[i][j] = cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static double cheapest(double[][] cost, String a, String b, int i, int j) {
    char x = a.charAt(i - 1);
    char y = b.charAt(j - 1);
    double best = cost[i - 1][j - 1] + change(x, y);
    best = Math.min(best, cost[i - 1][j] + more(a, i - 1));
    best = Math.min(best, cost[i][j - 1] + more(b, j - 1));
    boolean swapped = i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + SWAP) : best;
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
    return VOWELS.indexOf(c) >= 0;
  }
}
