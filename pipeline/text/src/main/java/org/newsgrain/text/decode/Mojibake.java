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

  private Mojibake(String text) {
    this.text = text;
  }

  /** The text with all damage repaired: itself where there is none. */
  static String repair(String text) {
    String repaired = text;
    for (int round = 0; round < ROUNDS; round++) {
      int first = Suspicion.next(repaired, 0);
      Mojibake suspect = new Mojibake(repaired);
      Misreading culprit = first < 0 ? null : suspect.culprit(first);
      if (culprit == null) {
        return repaired;
      }
      repaired = suspect.undo(culprit);
    }
    return repaired;
  }

  /** The charset that explains most, if any does so beyond doubt; else null. */
  private Misreading culprit(int first) {
    int count = Misreading.ALL.size();
    long[] gains = new long[count];
    boolean[] proven = new boolean[count];
    int next = first;
    for (int i = first; i >= 0; i = Suspicion.next(text, next)) {
      next = i + 1;
      for (int m = 0; m < count; m++) {
        int end = end(i, Misreading.ALL.get(m));
        int gain = end == i ? NEVER : gain(i, end, Misreading.ALL.get(m));
        gains[m] += gain >= AMONG_OTHERS ? gain : 0;
        proven[m] |= gain >= proof(i, end);
        next = Math.max(next, end);
      }
    }
    return likeliest(gains, proven);
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
    boolean letters = text.substring(start, end).chars().allMatch(Character::isLetter);
    if (letters && end - start <= FEW) {
      return Integer.MAX_VALUE;
    }
    return letters ? LETTERS_ALONE : ALONE;
  }

  /** The end of the sequences that begin at {@code start}, each following the one before. */
  private int end(int start, Misreading misreading) {
    int end = start;
    int length = misreading.length(text, end);
    while (length > 0) {
      end += length;
      boolean more = end < text.length() && end - start < LONGEST;
      length = more ? misreading.length(text, end) : 0;
    }
    return end;
  }

  private int gain(int start, int end, Misreading misreading) {
    String repaired = misreading.repaired(text, start, end);
    boolean again = Suspicion.next(repaired, 0) >= 0;
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
        repaired.append(culprit.repaired(text, i, end));
        i = end;
      } else {
        i += LostByte.restore(text, i, culprit, repaired);
      }
    }
    return repaired.toString();
  }
}
