package org.newsgrain.text.clean;

import java.text.Normalizer;
import org.newsgrain.text.document.Mix;

/**
 * The folded form of a line, in which page furniture is compared: lower case, one blank for any
 * white space, {@code #} for any number, no quotes or brackets, nothing but letters and numbers at
 * either end. {@code "Comments (1,204):"} and {@code "comments 3"} both fold to {@code "comments
 * #"}. Accents put behind their letters are joined with them, full-width forms are narrowed, signs
 * for vowels that are mostly left unwritten are left out; {@link FoldedLetter} has the letters.
 */
public final class Fold {

  /** Odd, so that no hash is lost when it is multiplied: 2^64 over the golden ratio. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private char[] in = new char[0];
  private char[] out = new char[0];
  private int length;
  private boolean decomposed;

  /** Where the folded form starts and ends in {@link #out}. */
  private int first;

  private int end;

  /** A place to fold one text after the other. */
  Fold() {}

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
    Fold fold = new Fold();
    fold.read(text, start, end);
    return fold.text();
  }

  /**
   * The hash of the folded form of {@code text} between two offsets, made without a string; 0 if
   * nothing is left of it.
   */
  public static long hash(String text, int start, int end) {
    Fold fold = new Fold();
    fold.read(text, start, end);
    return fold.hash();
  }

  /** Folds {@code text} between two offsets in place of what was folded before. */
  void read(String text, int start, int end) {
    addAll(text, start, end);
    if (decomposed) {
      String composed = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
      addAll(composed, 0, composed.length());
    }
    trim();
  }

  /** How many characters the folded form has. */
  int length() {
    return end - first;
  }

  /** The characters, of which those from {@link #from} on are the folded form. */
  char[] chars() {
    return out;
  }

  /** Where the folded form starts. */
  int from() {
    return first;
  }

  /** Whether {@code literal} stands in it at {@code index}. */
  boolean holds(String literal, int index) {
    int from = first + index;
    return from + literal.length() <= end && isSame(literal, from);
  }

  private boolean isSame(String literal, int from) {
    int i = 0;
    while (i < literal.length() && literal.charAt(i) == out[from + i]) {
      i++;
    }
    return i == literal.length();
  }

  /** The folded form. */
  String text() {
    return new String(out, first, end - first);
  }

  /**
   * The regular expression that meets folded lines as {@code expression} meets lines in lower case:
   * its letters beyond ASCII are folded, all else is as it was.
   */
  static String expression(String expression) {
    Fold fold = new Fold();
    fold.makeRoom(expression.length());
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
    int count = end - start;
    makeRoom(count);
    text.getChars(start, end, in, 0);
    int next = 0;
    for (int i = 0; i < count; i++) {
      char simple = FoldedChar.simple(in[i]);
      if (simple == 0) {
        length = next;
        add(FoldedChar.sign(in[i]), i, count);
        next = length;
      } else if (simple != ' ' || (next > 0 && out[next - 1] != ' ')) {
        out[next++] = simple;
      }
    }
    length = next;
  }

  private void makeRoom(int count) {
    if (in.length < count) {
      in = new char[count];
      // a letter becomes two at most
      out = new char[2 * count];
    }
    length = 0;
    decomposed = false;
  }

  private void add(char c, int i, int count) {
    if (FoldedChar.isDigit(c)) {
      addNumber();
    } else if (c == '.' || c == ',' || c == ':') {
      addUnlessInNumber(c, i, count);
    } else if (Character.isLetter(c)) {
      addLetter(c);
    } else {
      addOther(c);
    }
  }

  /** 1,204 and 12:30 and 24.12.2020 are one number each. */
  private void addUnlessInNumber(char c, int i, int count) {
    boolean inside = i > 0 && i + 1 < count;
    if (!inside || !FoldedChar.isDigit(in[i - 1]) || !FoldedChar.isDigit(in[i + 1])) {
      append(c);
    }
  }

  private void addLetter(char c) {
    char folded = FoldedChar.folded(c);
    if (folded == FoldedChar.SHARP_S) {
      // its capitals are two letters
      append('s');
      append('s');
    } else if (folded != FoldedLetter.SILENT) {
      append(folded);
    }
  }

  private void addNumber() {
    if (length == 0 || out[length - 1] != FoldedChar.NUMBER) {
      append(FoldedChar.NUMBER);
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

  private long hash() {
    long hash = 0;
    for (int i = first; i < end; i++) {
      hash = (hash ^ (out[i] + 1)) * FACTOR;
      hash ^= hash >>> 32;
    }
    return Mix.of(hash);
  }

  private void trim() {
    first = 0;
    end = length;
    while (first < end && !FoldedChar.speaks(out[first])) {
      first++;
    }
    while (end > first && !FoldedChar.speaks(out[end - 1])) {
      end--;
    }
  }
}
