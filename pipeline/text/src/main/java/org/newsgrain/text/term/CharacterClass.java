package org.newsgrain.text.term;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * What a character does in a token, as one byte, looked up in a table for the Basic Multilingual
 * Plane. Derived from the Word_Break property of UAX #29; its classes of joiners are parted further
 * where {@link TokenRules} tell them apart.
 */
final class CharacterClass {

  /** The first half of a surrogate pair. */
  static final byte HALF = -1;

  static final byte OTHER = 0;
  static final byte LINE_FEED = 1;

  /** Ends a sentence, and nothing else. */
  static final byte TERMINATOR = 2;

  /** A full stop: ends sentences, and joins the letters of abbreviations and digits. */
  static final byte FULL_STOP = 3;

  /** Joins letters, and digits. */
  static final byte APOSTROPHE = 4;

  /** Joins letters: the middle dot and its like. */
  static final byte MIDDLE_DOT = 5;

  /** Joins letters by UAX #29; a name and its ending in Swedish and Finnish: {@code EU:s}. */
  static final byte COLON = 6;

  /** Joins digits: comma and its like. */
  static final byte DIGIT_SEPARATOR = 7;

  /** Joins digits and ends sentences, as the Armenian full stop does. */
  static final byte SEPARATING_TERMINATOR = 8;

  /** Joins words where the language says so. */
  static final byte HYPHEN = 9;

  /** Joins Hebrew letters. */
  static final byte DOUBLE_QUOTE = 10;

  /** Joins groups of three digits where the language says so. */
  static final byte BLANK = 11;

  /** The narrow no-break space: a blank, but a connector by UAX #29. */
  static final byte NARROW_BLANK = 12;

  static final byte HASH = 13;
  static final byte AT = 14;

  /** What belongs to the character before it: marks and format characters. */
  static final byte EXTEND = 15;

  /** Scripts written without spaces, where a dictionary finds the words. */
  static final byte UNSPACED = 16;

  // from here on, what a token may start with

  /** The underscore and its like. */
  static final byte CONNECTOR = 17;

  /** Signs of Katakana that other scripts use as well. */
  static final byte KATAKANA = 18;

  // from here on, what goes on with a word whatever is before it

  static final byte DIGIT = 19;
  static final byte LETTER = 20;
  static final byte SMALL_LETTER = 21;
  static final byte HEBREW_LETTER = 22;

  private static final byte[] BMP = new byte[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < BMP.length; c++) {
      BMP[c] = Character.isHighSurrogate((char) c) ? HALF : derive(c);
    }
  }

  private CharacterClass() {}

  /** The class of the code point that starts at {@code i}. */
  static byte at(char[] text, int i) {
    byte kind = BMP[text[i]];
    return kind == HALF ? derive(Character.codePointAt(text, i)) : kind;
  }

  /** The class of a UTF-16 unit; of the first half of a surrogate pair, {@link #HALF}. */
  static byte of(char c) {
    return BMP[c];
  }

  private static byte derive(int codePoint) {
    return switch (codePoint) {
      case '\n' -> LINE_FEED;
      case '!', '?', '…', '。', '！', '？', '؟', '۔', '।' -> TERMINATOR;
      case ':', '\ufe55', '\uff1a' -> COLON;
      case '-', '\u2010', '\u2011' -> HYPHEN;
      case '"' -> DOUBLE_QUOTE;
      case '#', '＃' -> HASH;
      case '@', '＠' -> AT;
      case '\u0589', '\u037e' -> SEPARATING_TERMINATOR;
      case ' ', '\u00a0', '\u2009' -> BLANK;
      case '\u202f' -> NARROW_BLANK;
      default -> isUnspaced(codePoint) ? UNSPACED : byProperty(codePoint);
    };
  }

  private static byte byProperty(int codePoint) {
    return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.WORD_BREAK)) {
      case UCharacter.WordBreak.EXTEND, UCharacter.WordBreak.FORMAT, UCharacter.WordBreak.ZWJ ->
          EXTEND;
      case UCharacter.WordBreak.NUMERIC -> DIGIT;
      case UCharacter.WordBreak.HEBREW_LETTER -> HEBREW_LETTER;
      case UCharacter.WordBreak.ALETTER -> letter(codePoint);
      case UCharacter.WordBreak.KATAKANA -> KATAKANA;
      case UCharacter.WordBreak.EXTENDNUMLET -> CONNECTOR;
      case UCharacter.WordBreak.SINGLE_QUOTE -> APOSTROPHE;
      case UCharacter.WordBreak.MIDLETTER -> MIDDLE_DOT;
      case UCharacter.WordBreak.MIDNUM -> DIGIT_SEPARATOR;
      case UCharacter.WordBreak.MIDNUMLET -> isQuote(codePoint) ? APOSTROPHE : FULL_STOP;
      default -> UCharacter.isLetter(codePoint) ? letter(codePoint) : OTHER;
    };
  }

  private static byte letter(int codePoint) {
    return Character.isLowerCase(codePoint) ? SMALL_LETTER : LETTER;
  }

  private static boolean isQuote(int codePoint) {
    return codePoint == '\u2018' || codePoint == '\u2019' || codePoint == '\uff07';
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
