package org.newsgrain.text.clean;

import java.text.Normalizer;
import java.util.Arrays;
import org.newsgrain.text.document.Mix;

/**
 * The folded form of a line, in which page furniture is compared: lower case, one blank for any
 * white space, {@code #} for any number, no quotes or brackets, nothing but letters and numbers at
 * either end. {@code "Comments (1,204):"} and {@code "comments 3"} both fold to {@code "comments
 * #"}. Accents put behind their letters are joined with them, full-width forms are narrowed, signs
 * for vowels that are mostly left unwritten are left out; {@link FoldedLetter} has the letters.
 */
public final class Fold {

  private static final char NUMBER = '#';
  private static final char SHARP_S = '\u00df';

  /** Odd, so that no hash is lost when it is multiplied: 2^64 over the golden ratio. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** By letter, what it folds to, and a blank for the blank; 0 for all that needs a closer look. */
  private static final char[] SIMPLE = new char[1 << 16];

  static {
    for (int c = 0; c < SIMPLE.length; c++) {
      char sign = sign((char) c);
      SIMPLE[c] = Character.isLetter(sign) && folded(sign) != SHARP_S ? folded(sign) : 0;
    }
    SIMPLE[' '] = ' ';
  }

  private char[] out;
  private int length;
  private boolean decomposed;

  private Fold(int capacity) {
    out = new char[capacity];
  }

  /** Folds all of {@code text}. */
  static String of(String text) {
    return of(text, 0, text.length());
  }

  /**
   * Folds what lines begin with; punctuation at its end counts, as in {@code "Photo:"}, where more
   * is to come.
   */
  static String beginning(String text) {
    String whole = of(text + 'x');
    return whole.substring(0, whole.length() - 1).stripTrailing();
  }

  /** Folds {@code text} between two offsets. */
  static String of(String text, int start, int end) {
    return folded(text, start, end).trimmed();
  }

  /**
   * The hash of the folded form of {@code text} between two offsets, made without a string; 0 if
   * nothing is left of it.
   */
  public static long hash(String text, int start, int end) {
    return folded(text, start, end).hash();
  }

  private static Fold folded(String text, int start, int end) {
    Fold fold = new Fold(end - start);
    fold.addAll(text, start, end);
    if (fold.decomposed) {
      String composed = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
      fold = new Fold(composed.length());
      fold.addAll(composed, 0, composed.length());
    }
    return fold;
  }

  /**
   * The regular expression that meets folded lines as {@code expression} meets lines in lower case:
   * its letters beyond ASCII are folded, all else is as it was.
   */
  static String expression(String expression) {
    Fold fold = new Fold(expression.length());
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c > 127 && Character.isLetter(c)) {
        fold.addLetter(c);
      } else {
        fold.append(c);
      }
    }
    return new String(fold.out, 0, fold.length);
  }

  private void addAll(String text, int start, int end) {
    char[] in = new char[end - start];
    text.getChars(start, end, in, 0);
    for (int i = 0; i < in.length; i++) {
      char simple = SIMPLE[in[i]];
      if (simple == 0) {
        add(sign(in[i]), in, i);
      } else if (simple != ' ' || !endsBlank()) {
        append(simple);
      }
    }
  }

  /** The sign that one of another width or script stands for, else the character. */
  private static char sign(char c) {
    if (c <= 127) {
      return c;
    }
    if (c >= '\uff01' && c <= '\uff5e') {
      return (char) (c - 0xfee0);
    }
    return switch (c) {
      case '\u060c', '\u066c' -> ',';
      case '\u066b' -> '.';
      case '\u061b' -> ';';
      case '\u061f' -> '?';
      case '\u24b8', '\u24d2' -> '\u00a9';
      // geresh and gershayim
      case '\u05f3' -> '\'';
      case '\u05f4' -> '"';
      default -> c;
    };
  }

  private void add(char c, char[] in, int i) {
    if (isDigit(c)) {
      addNumber();
    } else if (Character.isLetter(c)) {
      addLetter(c);
    } else if (!isInNumber(c, in, i)) {
      addOther(c);
    }
  }

  /** 1,204 and 12:30 and 24.12.2020 are one number each. */
  private static boolean isInNumber(char c, char[] in, int i) {
    boolean parts = c == '.' || c == ',' || c == ':';
    return parts && i > 0 && i + 1 < in.length && isDigit(in[i - 1]) && isDigit(in[i + 1]);
  }

  private void addLetter(char c) {
    char folded = folded(c);
    if (folded == SHARP_S) {
      // its capitals are two letters
      out = Arrays.copyOf(out, out.length + 1);
      append('s');
      append('s');
    } else if (folded != FoldedLetter.SILENT) {
      append(folded);
    }
  }

  private static char folded(char letter) {
    return letter <= 127 ? Character.toLowerCase(letter) : FoldedLetter.of(letter);
  }

  private void addNumber() {
    if (length == 0 || out[length - 1] != NUMBER) {
      append(NUMBER);
    }
  }

  private void addOther(char c) {
    switch (Character.getType(c)) {
      case Character.FORMAT, Character.CONTROL, Character.SPACE_SEPARATOR -> addSpace(c);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> addBlank();
      case Character.DASH_PUNCTUATION -> append('-');
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> addQuote(c);
      case Character.START_PUNCTUATION, Character.END_PUNCTUATION -> {}
      case Character.MATH_SYMBOL -> addMathSign(c);
      case Character.NON_SPACING_MARK -> addMark(c);
      default -> addSign(c);
    }
  }

  private void addSpace(char c) {
    // a soft hyphen or a zero-width space says nothing; a tab separates
    if (Character.getType(c) != Character.FORMAT) {
      addBlank();
    }
  }

  private void addQuote(char c) {
    if (c == '\u2019') {
      append('\'');
    }
  }

  private void addMathSign(char c) {
    // >> and its like point somewhere; the bar separates what belongs to different things, and the
    // sign of equality stands between a credit and its name in Japanese and Korean
    if (c == '|' || c == '=') {
      append(c);
    } else {
      addBlank();
    }
  }

  private void addMark(char c) {
    if ((c >= '\u0300' && c < '\u0370') || c == '\u3099' || c == '\u309a') {
      // belongs to the letter before it; one that no letter takes says nothing
      decomposed = true;
    } else if (c < '\u0590' || c >= '\u0700') {
      // the points of Hebrew and Arabic are mostly left out
      append(c);
    }
  }

  private void addSign(char c) {
    switch (c) {
      case '"', '#' -> {}
      case '*', '\u2022', '\u00b7' -> addBlank();
      default -> append(c);
    }
  }

  private void append(char c) {
    out[length++] = c;
  }

  private void addBlank() {
    if (!endsBlank()) {
      append(' ');
    }
  }

  /** Whether one more blank says nothing. */
  private boolean endsBlank() {
    return length == 0 || out[length - 1] == ' ';
  }

  private String trimmed() {
    int start = first();
    return new String(out, start, end(start) - start);
  }

  private long hash() {
    int start = first();
    int end = end(start);
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = (hash ^ (out[i] + 1)) * FACTOR;
      hash ^= hash >>> 32;
    }
    return Mix.of(hash);
  }

  private int first() {
    int start = 0;
    while (start < length && !speaks(out[start])) {
      start++;
    }
    return start;
  }

  private int end(int start) {
    int end = length;
    while (end > start && !speaks(out[end - 1])) {
      end--;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c <= '9' ? c >= '0' : c > 127 && Character.isDigit(c);
  }

  private static boolean speaks(char c) {
    return c == NUMBER || c == '\u00a9' || Character.isLetter(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    return c > 127
        && (Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK);
  }
}
