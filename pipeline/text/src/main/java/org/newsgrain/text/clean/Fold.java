package org.newsgrain.text.clean;

import org.newsgrain.text.document.Mix;

/**
 * The folded form of a line, in which page furniture is compared: lower case, one blank for any
 * white space, {@code #} for any number, no quotes or brackets, nothing but letters and numbers at
 * either end. {@code "Comments (1,204):"} and {@code "comments 3"} both fold to {@code "comments
 * #"}.
 */
public final class Fold {

  private static final char NUMBER = '#';

  /** Odd, so that no hash is lost when it is multiplied: 2^64 over the golden ratio. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final char[] out;
  private int length;
  private boolean blankDue;

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
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean inNumber = i > start && isDigit(text.charAt(i - 1));
      boolean goesOn = inNumber && i + 1 < end && isDigit(text.charAt(i + 1));
      fold.add(c, goesOn);
    }
    return fold;
  }

  private void add(char c, boolean goesOn) {
    if (c >= 'a' && c <= 'z') {
      append(c);
    } else if (c == ' ') {
      blankDue = true;
    } else if (isDigit(c)) {
      addNumber();
    } else if (goesOn && (c == '.' || c == ',' || c == ':')) {
      // 1,204 and 12:30 and 24.12.2020 are one number each
      return;
    } else if (Character.isLetter(c)) {
      append(Character.toLowerCase(c));
    } else {
      addOther(c);
    }
  }

  private void addNumber() {
    boolean open = !blankDue && length > 0 && out[length - 1] == NUMBER;
    if (!open) {
      append(NUMBER);
    }
  }

  private void addOther(char c) {
    switch (Character.getType(c)) {
      case Character.FORMAT, Character.CONTROL, Character.SPACE_SEPARATOR -> addSpace(c);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> blankDue = true;
      case Character.DASH_PUNCTUATION -> append('-');
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> addQuote(c);
      case Character.START_PUNCTUATION, Character.END_PUNCTUATION -> {}
      case Character.MATH_SYMBOL -> addMathSign(c);
      default -> addSign(c);
    }
  }

  private void addSpace(char c) {
    // a soft hyphen or a zero-width space says nothing; a tab separates
    boolean silent = Character.getType(c) == Character.FORMAT;
    blankDue |= !silent;
  }

  private void addQuote(char c) {
    if (c == '\u2019') {
      append('\'');
    }
  }

  private void addMathSign(char c) {
    // >> and its like point somewhere; the bar separates what belongs to different things
    if (c == '|') {
      append(c);
    } else {
      blankDue = true;
    }
  }

  private void addSign(char c) {
    switch (c) {
      case '"', '#' -> {}
      case '*', '\u2022', '\u00b7' -> blankDue = true;
      case '\uff1a' -> append(':');
      default -> append(c);
    }
  }

  private void append(char c) {
    if (blankDue && length > 0) {
      out[length++] = ' ';
    }
    blankDue = false;
    out[length++] = c;
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
