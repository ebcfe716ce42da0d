package org.newsgrain.text.term;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * What a character does in a token, as one byte, looked up in a table for the Basic Multilingual
 * Plane. Derived from the Word_Break property of UAX #29; connectors are told apart by what they
 * join.
 */
final class CharacterClass {

  static final byte OTHER = 0;
  static final byte SPACE = 1;
  static final byte LINE_FEED = 2;

  /** Ends a sentence, and nothing else. */
  static final byte TERMINATOR = 3;

  /** A full stop: ends sentences, and joins the letters of abbreviations and digits. */
  static final byte FULL_STOP = 4;

  /** Joins letters: apostrophes and the middle dot. */
  static final byte APOSTROPHE = 5;

  /** Joins a name and its ending in Swedish and Finnish: {@code EU:s}. */
  static final byte COLON = 6;

  static final byte HYPHEN = 7;

  /** Joins digits: comma and its like. */
  static final byte DIGIT_SEPARATOR = 8;

  static final byte HASH = 9;
  static final byte AT = 10;

  /** What belongs to the character before it: marks, format characters, the underscore. */
  static final byte EXTEND = 11;

  static final byte DIGIT = 12;
  static final byte LETTER = 13;

  /** Scripts written without spaces, where a dictionary finds the words. */
  static final byte UNSPACED = 14;

  private static final byte[] BMP = new byte[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < BMP.length; c++) {
      BMP[c] = derive(c);
    }
  }

  private CharacterClass() {}

  /** The class of the code point that starts at {@code i}. */
  static byte at(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c) ? derive(text.codePointAt(i)) : BMP[c];
  }

  private static byte derive(int codePoint) {
    return switch (codePoint) {
      case '\n' -> LINE_FEED;
      case '.' -> FULL_STOP;
      case '!', '?', '…', '。', '！', '？', '؟', '۔', '।', '։' -> TERMINATOR;
      case '\'', '’', '·' -> APOSTROPHE;
      case ':' -> COLON;
      case '-', '\u2010', '\u2011' -> HYPHEN;
      case ',', '٫', '٬' -> DIGIT_SEPARATOR;
      case '#', '＃' -> HASH;
      case '@', '＠' -> AT;
      case '_' -> EXTEND;
      default -> byProperty(codePoint);
    };
  }

  private static byte byProperty(int codePoint) {
    if (isUnspaced(codePoint)) {
      return UNSPACED;
    }
    if (UCharacter.isUWhiteSpace(codePoint)) {
      return SPACE;
    }
    return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.WORD_BREAK)) {
      case UCharacter.WordBreak.EXTEND, UCharacter.WordBreak.FORMAT, UCharacter.WordBreak.ZWJ ->
          EXTEND;
      case UCharacter.WordBreak.NUMERIC -> DIGIT;
      case UCharacter.WordBreak.ALETTER, UCharacter.WordBreak.HEBREW_LETTER -> LETTER;
      default -> UCharacter.isLetter(codePoint) ? LETTER : OTHER;
    };
  }

  private static boolean isUnspaced(int codePoint) {
    return switch (UScript.getScript(codePoint)) {
      case UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR ->
          UCharacter.isLetter(codePoint)
              || UCharacter.hasBinaryProperty(codePoint, UProperty.GRAPHEME_EXTEND);
      default -> codePoint == 'ー';
    };
  }
}
