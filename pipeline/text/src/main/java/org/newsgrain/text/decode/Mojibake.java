package org.newsgrain.text.decode;

/**
 * Repairs text that is UTF-8 read in another charset, once or more often, as a whole or in places:
 * what is a sequence of UTF-8 in some charset is put back where that makes the letters much
 * likelier ({@link Languages}). One such place is evidence for others, where less is asked for.
 */
final class Mojibake {

  /** What a repair must gain to be believed by itself, if symbols stand among letters. */
  private static final int ALONE = 700;

  /** The same where letters alone are in question: abbreviations look like that. */
  private static final int LETTERS_ALONE = 1_600;

  private static final int FEW = 3;

  /** What it must gain where other places were damaged by the same charset. */
  private static final int AMONG_OTHERS = 150;

  /** How often a text is repaired at most: for each charset and each time it was misread in it. */
  private static final int ROUNDS = 8;

  /** Characters looked at as one: some words of a script without ASCII. */
  private static final int LONGEST = 48;

  /** Characters looked at before and after. */
  private static final int CONTEXT = 10;

  /** What it takes to lose a character: as much as a common one costs. */
  private static final int LOST = 400;

  private static final int NEVER = Integer.MIN_VALUE;

  private final String text;
  private final char[] units;

  private Mojibake(String text) {
    this.text = text;
    this.units = text.toCharArray();
  }

  /** The text with all damage repaired: itself where there is none. */
  static String repair(String text) {
    String repaired = text;
    for (int round = 0; round < ROUNDS; round++) {
      Mojibake suspect = new Mojibake(repaired);
      Misreading culprit = suspect.culprit();
      if (culprit == null) {
        return repaired;
      }
      repaired = suspect.undo(culprit);
    }
    return repaired;
  }

  /**
   * The charset that explains most, if any does so beyond doubt; else null. Proof comes first: what
   * can be none is not worth weighing, and correct text has nothing else.
   */
  private Misreading culprit() {
    if (!isAny(this::isProof)) {
      return null;
    }
    int count = Misreading.ALL.size();
    long[] gains = new long[count];
    boolean[] proven = new boolean[count];
    isAny(
        (start, end, m) -> {
          int gain = gain(start, end, Misreading.ALL.get(m));
          gains[m] += gain >= AMONG_OTHERS ? gain : 0;
          proven[m] |= gain >= proof(start, end);
          return false;
        });
    return likeliest(gains, proven);
  }

  /** What may be said of the sequences between two places in the misreading of a number. */
  private interface Judgement {
    boolean holds(int start, int end, int misreading);
  }

  /** Whether {@code judgement} holds of any sequences of UTF-8 in any misreading. */
  private boolean isAny(Judgement judgement) {
    int next = 0;
    for (int i = Suspicion.next(units, 0); i >= 0; i = Suspicion.next(units, next)) {
      next = i + 1;
      for (int m = 0; m < Misreading.ALL.size(); m++) {
        int end = end(i, Misreading.ALL.get(m));
        if (end > i && judgement.holds(i, end, m)) {
          return true;
        }
        next = Math.max(next, end);
      }
    }
    return false;
  }

  private boolean isProof(int start, int end, int misreading) {
    int proof = proof(start, end);
    return proof < Integer.MAX_VALUE && gain(start, end, Misreading.ALL.get(misreading)) >= proof;
  }

  private static Misreading likeliest(long[] gains, boolean[] proven) {
    int likeliest = -1;
    for (int m = 0; m < gains.length; m++) {
      if (proven[m] && (likeliest < 0 || gains[m] > gains[likeliest])) {
        likeliest = m;
      }
    }
    return likeliest < 0 ? null : Misreading.ALL.get(likeliest);
  }

  /** What a repair of these characters must gain; a few letters prove nothing. */
  private int proof(int start, int end) {
    boolean letters = areLetters(start, end);
    if (letters && end - start <= FEW) {
      return Integer.MAX_VALUE;
    }
    return letters ? LETTERS_ALONE : ALONE;
  }

  private boolean areLetters(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isLetter(units[i])) {
        return false;
      }
    }
    return true;
  }

  /** The end of the sequences that begin at {@code start}, each following the one before. */
  private int end(int start, Misreading misreading) {
    int end = start;
    int length = misreading.length(units, end);
    while (length > 0) {
      end += length;
      boolean more = end < units.length && end - start < LONGEST;
      length = more ? misreading.length(units, end) : 0;
    }
    return end;
  }

  private int gain(int start, int end, Misreading misreading) {
    String repaired = misreading.repaired(units, start, end);
    boolean again = Suspicion.next(repaired.toCharArray(), 0) >= 0;
    if (!again && !Scripts.agree(text, start, repaired, end)) {
      return NEVER;
    }
    int near = gain(start, repaired, end, 1);
    return near < AMONG_OTHERS ? NEVER : gain(start, repaired, end, CONTEXT);
  }

  private int gain(int start, String repaired, int end, int context) {
    String before = text.substring(Math.max(0, start - context), start);
    String after = text.substring(end, Math.min(text.length(), end + context));
    return Languages.leastCost(before + text.substring(start, end) + after)
        - Languages.leastCost(before + repaired + after)
        - LOST * (end - start - repaired.length());
  }

  private String undo(Misreading culprit) {
    StringBuilder repaired = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = end(i, culprit);
      if (end > i && gain(i, end, culprit) >= AMONG_OTHERS) {
        repaired.append(culprit.repaired(units, i, end));
        i = end;
      } else {
        i += LostByte.restore(units, i, culprit, repaired);
      }
    }
    return repaired.toString();
  }
}
