package org.newsgrain.text.mention;

import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.Packs;

/**
 * Spells Cyrillic and Greek words in Latin letters, as Croatian and Czech would: so what was
 * learned of names in one script is of use in others.
 */
final class LatinLetters {

  private static final String[] LETTERS = new String[0x530];

  static {
    for (PackEntry entry : Packs.read(Packs.COMMON, "latin-letters.tsv", 2)) {
      LETTERS[entry.field(0).charAt(0)] = entry.field(1);
    }
  }

  private LatinLetters() {}

  static String of(String folded) {
    int first = 0;
    while (first < folded.length() && latin(folded.charAt(first)) == null) {
      first++;
    }
    if (first == folded.length()) {
      return folded;
    }
    StringBuilder spelled = new StringBuilder(folded.length() + 8).append(folded, 0, first);
    for (int i = first; i < folded.length(); i++) {
      String latin = latin(folded.charAt(i));
      if (latin == null) {
        spelled.append(folded.charAt(i));
      } else {
        spelled.append(latin);
      }
    }
    return spelled.toString();
  }

  private static String latin(char c) {
    return c < LETTERS.length ? LETTERS[c] : null;
  }
}
