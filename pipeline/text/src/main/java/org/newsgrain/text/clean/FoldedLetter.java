package org.newsgrain.text.clean;

import java.text.Normalizer;

/**
 * Letters as {@link Fold} compares them: what one writer sets and the next leaves out, since
 * spelling, keyboard or capitals ask for it, is one letter here.
 *
 * <ul>
 *   <li>Greek has no accents in capitals, and one capital for both forms of sigma.
 *   <li>Turkish has two letters whose capitals, lower-cased without a language, are one.
 *   <li>Russian leaves the dots of yo to the writer.
 *   <li>Arabic and Persian share letters that stand under several code points; the folding is that
 *       of Lucene's normalizers for both.
 * </ul>
 */
final class FoldedLetter {

  /** Says nothing and is left out. */
  static final char SILENT = 0;

  private static final char GREEK = '\u0370';
  private static final char AFTER_GREEK = '\u0400';
  private static final char GREEK_EXTENDED = '\u1f00';
  private static final char AFTER_GREEK_EXTENDED = '\u2000';
  private static final char[] PLAIN_GREEK = plain(GREEK, AFTER_GREEK);
  private static final char[] PLAIN_GREEK_EXTENDED = plain(GREEK_EXTENDED, AFTER_GREEK_EXTENDED);

  private FoldedLetter() {}

  /** The folded form of a letter beyond ASCII, or {@link #SILENT}. */
  static char of(char c) {
    if (c >= GREEK && c < AFTER_GREEK) {
      return PLAIN_GREEK[c - GREEK];
    }
    if (c >= GREEK_EXTENDED && c < AFTER_GREEK_EXTENDED) {
      return PLAIN_GREEK_EXTENDED[c - GREEK_EXTENDED];
    }
    return c >= '\u0600' && c < '\u0700' ? arabic(c) : other(c);
  }

  private static char other(char c) {
    return switch (c) {
      // dotless i, whose capital is I
      case '\u0131' -> 'i';
      // the apostrophe that Unicode calls a letter
      case '\u02bc' -> '\'';
      case '\u0401', '\u0451' -> '\u0435';
      default -> Character.toLowerCase(c);
    };
  }

  private static char arabic(char c) {
    return switch (c) {
      case '\u0640' -> SILENT;
      case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627';
      case '\u0649', '\u06cc', '\u06d2' -> '\u064a';
      case '\u06a9' -> '\u0643';
      case '\u0629', '\u06c0', '\u06c1', '\u06d5' -> '\u0647';
      default -> c;
    };
  }

  /** The letters of a block in lower case without accents. */
  private static char[] plain(char from, char to) {
    char[] plain = new char[to - from];
    for (char c = from; c < to; c++) {
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      char base = Character.toLowerCase(parts.charAt(0));
      plain[c - from] = base == '\u03c2' ? '\u03c3' : base;
    }
    return plain;
  }
}
