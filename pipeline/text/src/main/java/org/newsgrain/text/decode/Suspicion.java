package org.newsgrain.text.decode;

/** Pairs of characters that begin a sequence of UTF-8 in some charset it may be misread in. */
final class Suspicion {

  /** Where the bits are of misreadings in which a character leads three or four. */
  private static final int LONG = 16;

  /** Where the bits are of misreadings in which it follows. */
  private static final int FOLLOWING = 32;

  /** A bit for each role of a character in each misreading; the lowest where it leads two. */
  private static final long[] ROLES = roles();

  private Suspicion() {}

  private static long[] roles() {
    long[] roles = new long[1 << 16];
    for (int i = 0; i < Misreading.ALL.size(); i++) {
      for (int c = 0x80; c < roles.length; c++) {
        int b = Misreading.ALL.get(i).toByte((char) c);
        if (b >= 0xC2 && b <= 0xF4) {
          roles[c] |= 1L << (b < 0xE0 ? i : i + LONG);
        } else if (b >= 0x80 && b <= 0xBF) {
          roles[c] |= 1L << (i + FOLLOWING);
        }
      }
    }
    return roles;
  }

  /** The index, {@code from} or greater, of the next such sequence; negative if there is none. */
  static int next(char[] text, int from) {
    long two = 0;
    long one = 0;
    for (int i = from; i < text.length; i++) {
      long roles = ROLES[text[i]];
      long follows = roles >>> FOLLOWING;
      long three = (two >>> LONG) & (one >>> FOLLOWING) & follows;
      if (three != 0 && isSequence(text, i - 2, (int) three)) {
        return i - 2;
      }
      if ((one & follows) != 0 && isSequence(text, i - 1, (int) (one & follows))) {
        return i - 1;
      }
      two = one;
      one = roles;
    }
    return -1;
  }

  private static boolean isSequence(char[] text, int i, int misreadings) {
    for (int left = misreadings; left != 0; left &= left - 1) {
      if (Misreading.ALL.get(Integer.numberOfTrailingZeros(left)).length(text, i) > 0) {
        return true;
      }
    }
    return false;
  }
}
