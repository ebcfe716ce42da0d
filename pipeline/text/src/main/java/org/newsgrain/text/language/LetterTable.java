package org.newsgrain.text.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the detector needs to know of each character of the Basic Multilingual Plane, looked up once
 * because asking {@link Character} for a script searches a list of ranges every time.
 */
final class LetterTable {

  /** The class of all that is not a letter. */
  static final int NONE = 0;

  /** The class of letters and marks that take the script of the word they stand in. */
  static final int INHERITED = 1;

  private static final int FIRST_SCRIPT = 2;
  private static final List<UnicodeScript> SCRIPTS = List.of(UnicodeScript.values());
  private static final Map<UnicodeScript, Integer> CLASSES = number();
  private static final LetterTable TABLE = new LetterTable();

  private final short[] scripts = new short[1 << 16];
  private final char[] lower = new char[1 << 16];

  private LetterTable() {
    for (int c = 0; c < scripts.length; c++) {
      scripts[c] = (short) computeScript(c);
      int small = Character.toLowerCase(c);
      lower[c] = (char) (Character.isBmpCodePoint(small) ? small : c);
    }
  }

  /** The script class of a character: {@link #NONE}, {@link #INHERITED} or a script's own. */
  static int script(int codePoint) {
    return Character.isBmpCodePoint(codePoint)
        ? TABLE.scripts[codePoint]
        : computeScript(codePoint);
  }

  /** The character in lower case, by Unicode's rules and no language's. */
  static int lower(int codePoint) {
    return Character.isBmpCodePoint(codePoint)
        ? TABLE.lower[codePoint]
        : Character.toLowerCase(codePoint);
  }

  /** The class of a script; the scripts written together in one text in East Asia are one class. */
  static int classOf(UnicodeScript script) {
    return switch (script) {
      case UNKNOWN -> NONE;
      case COMMON, INHERITED -> INHERITED;
      case HIRAGANA, KATAKANA, BOPOMOFO -> CLASSES.get(UnicodeScript.HAN);
      default -> CLASSES.get(script);
    };
  }

  /** The script of a class that is neither {@link #NONE} nor {@link #INHERITED}. */
  static UnicodeScript scriptOf(int scriptClass) {
    return SCRIPTS.get(scriptClass - FIRST_SCRIPT);
  }

  /** One more than the largest class. */
  static int classes() {
    return FIRST_SCRIPT + SCRIPTS.size();
  }

  private static Map<UnicodeScript, Integer> number() {
    Map<UnicodeScript, Integer> numbers = new EnumMap<>(UnicodeScript.class);
    SCRIPTS.forEach(script -> numbers.put(script, FIRST_SCRIPT + numbers.size()));
    return numbers;
  }

  private static int computeScript(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          classOf(UnicodeScript.of(codePoint));
      default -> NONE;
    };
  }
}
