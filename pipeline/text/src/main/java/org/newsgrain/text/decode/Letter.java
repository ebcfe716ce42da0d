package org.newsgrain.text.decode;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;

/**
 * What a character is taken for where texts are judged by the letters they are made of: letters are
 * themselves, in upper or lower case; digits, punctuation and symbols are one of a kind. Public for
 * those who count letters to train {@link LetterModel}.
 */
public final class Letter {

  /** What no text has: controls, unassigned and private characters, U+FFFD. */
  static final char ODD = 1;

  private static final char SPACE = ' ';
  private static final char DIGIT = '0';
  private static final char PUNCTUATION = '.';
  private static final char APOSTROPHE = '\'';
  private static final char QUOTE = '"';
  private static final char DASH = '-';
  private static final char SIGN = '*';
  private static final char SYMBOL = '$';
  private static final char NO_BREAK_SPACE = '_';
  private static final char ELLIPSIS = '~';
  private static final char BOX = '|';
  private static final char PICTURE = '^';
  private static final char ASTRAL = '@';

  /** First of the letters that stand for scripts with more letters than can be counted in pairs. */
  private static final char SCRIPT = 0xE000;

  /** Looked up once, because to ask ICU for a character's kind takes its time. */
  private static final char[] LETTERS = new char[1 << 16];

  static {
    for (int c = 0; c < LETTERS.length; c++) {
      LETTERS[c] = c < 0x80 ? ascii((char) c) : beyondAscii((char) c);
    }
  }

  private Letter() {}

  /** The letter that {@code codePoint} counts as. */
  public static char of(int codePoint) {
    return codePoint < LETTERS.length ? LETTERS[codePoint] : astral(codePoint);
  }

  private static char beyondAscii(char c) {
    if (c < 0xC0 || (c >= 0x2000 && c < 0x2C00) || c >= 0xD800) {
      return special(c);
    }
    if (c >= 0x250 && UCharacter.getType(c) == UCharacterCategory.UNASSIGNED) {
      return ODD;
    }
    return c == 0xD7 || c == 0xF7 ? SYMBOL : c;
  }

  private static char ascii(char c) {
    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
      return c;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      return SPACE;
    }
    return c < ' ' || c == 0x7F ? ODD : PUNCTUATION;
  }

  private static char astral(int codePoint) {
    int type = UCharacter.getType(codePoint);
    if (type == UCharacterCategory.OTHER_SYMBOL || type == UCharacterCategory.MODIFIER_SYMBOL) {
      return PICTURE;
    }
    return UCharacter.isLetter(codePoint) ? ASTRAL : ODD;
  }

  private static char special(char c) {
    return switch (c) {
      case 0xA0, 0x202F -> NO_BREAK_SPACE;
      case '’' -> APOSTROPHE;
      case '“', '”', '„', '«', '»', '‹', '›', '‘', '‚', '‟' -> QUOTE;
      case '–', '—', '―', '‒', '─' -> DASH;
      case '…' -> ELLIPSIS;
      case '¤', '¿', '¡', 'ª', 'º', 0x200C, 0x200D, 0xAD -> c;
      default -> byCategory(c);
    };
  }

  private static char byCategory(char c) {
    if (c >= 0x2500 && c < 0x25A0) {
      return BOX;
    }
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.CONTROL,
          UCharacterCategory.UNASSIGNED,
          UCharacterCategory.PRIVATE_USE,
          UCharacterCategory.SURROGATE ->
          ODD;
      case UCharacterCategory.MATH_SYMBOL,
          UCharacterCategory.CURRENCY_SYMBOL,
          UCharacterCategory.MODIFIER_SYMBOL,
          UCharacterCategory.OTHER_NUMBER ->
          SYMBOL;
      case UCharacterCategory.OTHER_SYMBOL -> symbol(c);
      default -> c < 0x3000 ? SIGN : c;
    };
  }

  private static char symbol(char c) {
    if (c == PlainText.REPLACEMENT) {
      return ODD;
    }
    return c >= 0x2600 && c < 0x27C0 ? PICTURE : SYMBOL;
  }

  /**
   * What {@code letter} counts as in front of another: itself in the scripts of some dozens of
   * letters whose charsets are easily confused, otherwise its script.
   */
  public static char context(char letter) {
    if (letter < 0x700 || (letter >= 0x1E00 && letter < 0x2000)) {
      return letter;
    }
    if (letter >= 0x3400 && letter < 0xA000) {
      return SCRIPT;
    }
    if (letter >= 0xAC00 && letter < 0xD7A4) {
      return SCRIPT + 1;
    }
    return (char) (SCRIPT + 2 + (letter >> 7));
  }

  /** Whether only ASCII characters count as {@code letter}, so that all charsets agree on it. */
  public static boolean isAscii(char letter) {
    return letter == SPACE || letter == DIGIT || letter == PUNCTUATION || isLatin(letter);
  }

  /** Whether it is one of the letters of ASCII. */
  static boolean isLatin(char letter) {
    return (letter | 0x20) >= 'a' && (letter | 0x20) <= 'z';
  }

  /** Whether it belongs to a script other than Latin. */
  static boolean isOfOtherScript(char letter) {
    return letter >= 0x370 && (letter < 0x1E00 || letter >= 0x1F00);
  }
}
