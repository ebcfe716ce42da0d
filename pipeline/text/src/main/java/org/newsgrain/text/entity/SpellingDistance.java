package org.newsgrain.text.entity;

import java.util.List;

/**
 * How alike two words sound: an edit distance (optimal string alignment) in which vowels change
 * cheaply, related consonants less so, and two swapped letters count once. For use by one thread at
 * a time: it keeps its rows, since there are many pairs.
 */
final class SpellingDistance {

  /** Costs are hundredths of that of a letter that has nothing to do with the other. */
  private static final int OTHER = 100;

  private static final int VOWEL = 30;
  private static final int VOWEL_MORE = 45;
  private static final int RELATED = 35;
  private static final int WEAK_MORE = 40;
  private static final int SWAP = 60;

  /** A final "a" more is often another person: "Lavrov", "Lavrova". */
  private static final int FINAL_A = 160;

  private static final List<String> RELATIVES =
      List.of(
          "sz", "sS", "sc", "SZ", "SC", "Cc", "zZ", "zc", "ZC", "kg", "kx", "xh", "gh", "xC", "kC",
          "kc", "cC", "tC", "tc", "pb", "dt", "fv", "bv", "ij", "jZ", "hj", "jg");

  /** Sounds are ASCII letters. */
  private static final int SOUNDS = 128;

  private static final byte[] CHANGES = changes();

  /** Consonants by kind; no change between kinds, or to what is in none of them, is cheap. */
  private static final String[] KINDS = {"m", "n", "l", "r", "pbfv"};

  private static final int COUNT_BITS = 3;
  private static final int MOST_COUNTED = (1 << COUNT_BITS) - 1;

  /** No two words that differ so much in length are taken for one, whatever their sounds. */
  private static final double LONGEST_DIFFERENCE = 0.5;

  private static final int LONGEST = 256;

  private int[] beforeLast = new int[LONGEST];
  private int[] last = new int[LONGEST];
  private int[] row = new int[LONGEST];

  /** The sounds of a word, made ready to be compared. */
  static final class Reading {
    private final byte[] sounds;

    /** What each sound costs where the other word lacks it. */
    private final int[] more;

    /** How often there is a consonant of each kind. */
    private final int consonants;

    /** The reading with those sounds, of which the first {@code LONGEST} count. */
    Reading(String text) {
      int length = Math.min(text.length(), LONGEST - 1);
      sounds = new byte[length];
      more = new int[length];
      for (int i = 0; i < length; i++) {
        char sound = text.charAt(i);
        sounds[i] = (byte) (sound < SOUNDS ? sound : 0);
        more[i] = costOfMore(sound, i == length - 1);
      }
      consonants = count(text);
    }
  }

  private static byte[] changes() {
    byte[] changes = new byte[SOUNDS * SOUNDS];
    for (char x = 0; x < SOUNDS; x++) {
      for (char y = 0; y < SOUNDS; y++) {
        boolean vowels = isVowel(x) && isVowel(y);
        changes[x * SOUNDS + y] = (byte) (x == y ? 0 : vowels ? VOWEL : OTHER);
      }
    }
    for (String pair : RELATIVES) {
      changes[pair.charAt(0) * SOUNDS + pair.charAt(1)] = RELATED;
      changes[pair.charAt(1) * SOUNDS + pair.charAt(0)] = RELATED;
    }
    return changes;
  }

  private static int costOfMore(char sound, boolean isFinal) {
    if (isVowel(sound)) {
      return sound == 'a' && isFinal ? FINAL_A : VOWEL_MORE;
    }
    return sound == 'j' || sound == 'h' ? WEAK_MORE : OTHER;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  private static int count(String sounds) {
    int counts = 0;
    for (int i = 0; i < sounds.length(); i++) {
      int shift = kind(sounds.charAt(i)) * COUNT_BITS;
      boolean counted = shift >= 0 && ((counts >> shift) & MOST_COUNTED) < MOST_COUNTED;
      counts += counted ? 1 << shift : 0;
    }
    return counts;
  }

  /** The kind of a consonant, or -1 if it is of none. */
  private static int kind(char sound) {
    for (int kind = 0; kind < KINDS.length; kind++) {
      if (KINDS[kind].indexOf(sound) >= 0) {
        return kind;
      }
    }
    return -1;
  }

  /** How alike the two are: from {@code least} to 1, the same sounds, or 0 if they are less so. */
  double similarity(Reading a, Reading b, double least) {
    int longer = Math.max(a.sounds.length, b.sounds.length);
    int difference = Math.abs(a.sounds.length - b.sounds.length);
    int most = (int) ((1 - least) * longer * OTHER + 0.5);
    boolean far = difference > LONGEST_DIFFERENCE * longer || difference * WEAK_MORE > most;
    if (far || lacking(a, b) * OTHER > most) {
      return 0;
    }
    if (longer == 0) {
      return 1;
    }
    int distance = distance(a, b, most);
    return distance > most ? 0 : 1 - (double) distance / (longer * OTHER);
  }

  /** How many consonants of one are not in the other, whatever their order. */
  private static int lacking(Reading a, Reading b) {
    int moreInA = 0;
    int moreInB = 0;
    for (int shift = 0; shift < KINDS.length * COUNT_BITS; shift += COUNT_BITS) {
      int difference =
          (a.consonants >> shift & MOST_COUNTED) - (b.consonants >> shift & MOST_COUNTED);
      moreInA += Math.max(difference, 0);
      moreInB += Math.max(-difference, 0);
    }
    return Math.max(moreInA, moreInB);
  }

  /** The distance, or something more than {@code most} if it is more. */
  private int distance(Reading a, Reading b, int most) {
    int width = b.sounds.length + 1;
    last[0] = 0;
    for (int j = 1; j < width; j++) {
      last[j] = last[j - 1] + b.more[j - 1];
    }
    int leastOfLast = 0;
    for (int i = 1; i <= a.sounds.length; i++) {
      int least = fill(a, i, b);
      // A swap reaches back over one row.
      if (least > most && leastOfLast + SWAP > most) {
        return least;
      }
      leastOfLast = least;
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[width - 1];
  }

  /** Fills the row of the sound before {@code i}, and gives the least cost in it. */
  private int fill(Reading a, int i, Reading b) {
    byte[] others = b.sounds;
    int x = a.sounds[i - 1];
    int before = i > 1 ? a.sounds[i - 2] : -1;
    int moreOfA = a.more[i - 1];
    row[0] = last[0] + moreOfA;
    int least = row[0];
    for (int j = 1; j <= others.length; j++) {
      int y = others[j - 1];
      int best = last[j - 1] + CHANGES[x * SOUNDS + y];
      best = Math.min(best, last[j] + moreOfA);
      best = Math.min(best, row[j - 1] + b.more[j - 1]);
      if (j > 1 && before == y && x == others[j - 2]) {
        best = Math.min(best, beforeLast[j - 2] + SWAP);
      }
      row[j] = best;
      least = Math.min(least, best);
    }
    return least;
  }
}
