package org.newsgrain.text.decode;

/** Pairs of characters that begin a sequence of UTF-8 in some charset it may be misread in. */
final class Suspicion {

  private static final int LEADS = 0xFFFF;
  private static final int FOLLOWING = 16;

  /** A bit for each misreading in which a character leads, and one in which it follows. */
  private static final int[] ROLES = roles();

  private Suspicion() {}

  private static int[] roles() {
    int[] roles = new int[1 << 16];
    for (int i = 0; i < Misreading.ALL.size(); i++) {
      for (int c = 0x80; c < roles.length; c++) {
        int b = Misreading.ALL.get(i).toByte((char) c);
        if (b >= 0xC2 && b <= 0xF4) {
          roles[c] |= 1 << i;
        } else if (b >= 0x80 && b <= 0xBF) {
          roles[c] |= 1 << (i + FOLLOWING);
        }
      }
    }
    return roles;
  }

  /** The index, {@code from} or greater, of the next such sequence; negative if there is none. */
  static int next(String text, int from) {
    for (int i = from; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        int misreadings = ROLES[c] & LEADS & (ROLES[text.charAt(i + 1)] >>> FOLLOWING);
        if (misreadings != 0 && isSequence(text, i, misreadings)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isSequence(String text, int i, int misreadings) {
    for (int left = misreadings; left != 0; left &= left - 1) {
      if (Misreading.ALL.get(Integer.numberOfTrailingZeros(left)).length(text, i) > 0) {
        return true;
      }
    }
    return false;
  }
}
