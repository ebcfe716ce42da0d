package org.newsgrain.text.language;

import java.text.Normalizer;

/**
 * A stretch of text reduced to what tells languages apart: its words in lower case, one boundary
 * between them, each word of one script. Digits, punctuation, addresses and handles are gone. The
 * trainer and the detector both read text through this class, so they cannot disagree.
 */
public final class Letters {

  /** Stands before, between and after words. */
  static final int BOUNDARY = ' ';

  private static final char APOSTROPHE = '\'';

  private static final char FIRST_COMBINING_MARK = '\u0300';

  /** From the first dash to the dots: signs of common text that are in normal form C anywhere. */
  private static final char FIRST_DASH = '\u2010';

  private static final char LAST_DOTS = '\u2027';

  private final int[] units;
  private final short[] scripts;
  private final int[] lettersByScript = new int[LetterTable.classes()];
  private int length;
  private int symbols;

  private Letters(int capacity) {
    units = new int[2 * capacity + 2];
    scripts = new short[units.length];
    units[length++] = BOUNDARY;
  }

  /** The letters of a text. */
  public static Letters of(CharSequence text) {
    char[] composed = compose(text.toString());
    Letters letters = new Letters(composed.length);
    letters.readTokens(composed);
    letters.closeWord();
    return letters;
  }

  /** The code point, or boundary, at a position. */
  int unit(int position) {
    return units[position];
  }

  /** The script class of the word at a position. */
  int script(int position) {
    return scripts[position];
  }

  /** How many letters and boundaries there are. */
  int length() {
    return length;
  }

  /** How many signs there are that code and mark-up are full of and prose is not. */
  int symbols() {
    return symbols;
  }

  /** How many letters are of a script. */
  public int lettersOf(int script) {
    return lettersByScript[script];
  }

  /** The letters and boundaries from {@code start} to before {@code end}. */
  public String text(int start, int end) {
    return new String(units, start, end - start);
  }

  /** Takes the words of a text, one by one. */
  @FunctionalInterface
  interface WordVisitor {

    /** Takes the word from {@code start} to before {@code end}. */
    void visit(int start, int end);
  }

  /** Shows a visitor every word of one script. */
  void visitWords(int script, WordVisitor visitor) {
    int start = 1;
    for (int i = 1; i < length; i++) {
      if (units[i] == BOUNDARY) {
        if (scripts[start] == script) {
          visitor.visit(start, i);
        }
        start = i + 1;
      }
    }
  }

  /** Unicode's name of a script, as {@link #mainScript} gave it for a text with letters. */
  public static String scriptName(int script) {
    return LetterTable.scriptOf(script).name();
  }

  /** The script that most letters are of, 0 where there are no letters. */
  public int mainScript() {
    int best = LetterTable.NONE;
    for (int script = 0; script < lettersByScript.length; script++) {
      if (lettersByScript[script] > lettersByScript[best]) {
        best = script;
      }
    }
    return best;
  }

  private static char[] compose(String text) {
    char[] units = text.toCharArray();
    for (char c : units) {
      if (c >= FIRST_COMBINING_MARK && (c < FIRST_DASH || c > LAST_DOTS)) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray();
      }
    }
    return units;
  }

  private void readTokens(char[] text) {
    int start = 0;
    boolean plain = true;
    for (int i = 0; i < text.length; i++) {
      if (Character.isWhitespace(text[i])) {
        readToken(text, start, i, plain);
        start = i + 1;
        plain = true;
      } else {
        plain &= text[i] != '@' && text[i] != ':' && text[i] != '.';
      }
    }
    readToken(text, start, text.length, plain);
  }

  private void readToken(char[] text, int start, int end, boolean plain) {
    if (plain || !isAddress(text, start, end)) {
      readToken(text, start, end);
    }
    closeWord();
  }

  /** Whether a token is a web or mail address or a handle: the same in every language. */
  private static boolean isAddress(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text[i];
      boolean scheme = c == ':' && i + 2 < end && text[i + 1] == '/';
      boolean host = c == '.' && i == start + 3 && isWww(text, start);
      if (c == '@' || scheme || host) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWww(char[] text, int start) {
    return text[start] == 'w' && text[start + 1] == 'w' && text[start + 2] == 'w';
  }

  private void readToken(char[] text, int start, int end) {
    for (int i = start; i < end; ) {
      int codePoint = codePoint(text, i);
      i += Character.charCount(codePoint);
      int script = LetterTable.script(codePoint);
      if (script != LetterTable.NONE) {
        addLetter(LetterTable.lower(codePoint), script);
      } else if (isApostrophe(codePoint) && units[length - 1] != BOUNDARY && i < end) {
        addApostrophe(LetterTable.script(codePoint(text, i)));
      } else {
        closeWord();
        symbols += isSymbol(codePoint) ? 1 : 0;
      }
    }
  }

  private static int codePoint(char[] text, int i) {
    return Character.isHighSurrogate(text[i]) ? Character.codePointAt(text, i) : text[i];
  }

  private void addLetter(int letter, int letterScript) {
    boolean first = units[length - 1] == BOUNDARY;
    int script = letterScript == LetterTable.INHERITED ? scripts[length - 1] : letterScript;
    if (script == LetterTable.NONE) {
      return;
    }
    if (!first && script != scripts[length - 1]) {
      closeWord();
    }
    add(letter, script);
    lettersByScript[script]++;
  }

  private void addApostrophe(int nextScript) {
    if (nextScript == scripts[length - 1]) {
      add(APOSTROPHE, nextScript);
    } else {
      closeWord();
    }
  }

  private void closeWord() {
    if (units[length - 1] != BOUNDARY) {
      add(BOUNDARY, LetterTable.NONE);
    }
  }

  private void add(int unit, int script) {
    units[length] = unit;
    scripts[length++] = (short) script;
  }

  private static boolean isApostrophe(int codePoint) {
    return codePoint == APOSTROPHE || codePoint == '\u2019' || codePoint == '\u02BC';
  }

  private static boolean isSymbol(int codePoint) {
    return codePoint < 128 && "{}[]<>=;_\\^`+".indexOf(codePoint) >= 0;
  }

  @Override
  public String toString() {
    return text(0, length);
  }
}
