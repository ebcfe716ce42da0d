package org.newsgrain.text.score;

/** What the first and the last character of a block tell. */
final class Edges {

  private Edges() {}

  /** The kind of a block's first character. */
  static int first(char c) {
    if (c == 0) {
      return 0;
    }
    if (CharKind.isDigit(c)) {
      return 3;
    }
    if (CharKind.isUnspaced(c)) {
      return 4;
    }
    if (CharKind.isLetterOrDigit(c)) {
      return Character.isUpperCase(c) ? 1 : Character.isLowerCase(c) ? 2 : 5;
    }
    if (CharKind.isQuoteOrBracket(c)) {
      return 6;
    }
    return "-\u2013\u2014\u2022\u00b7*+\u25aa\u25cf>|\u00bb\u203a\u2192".indexOf(c) >= 0 ? 7 : 8;
  }

  /** The kind of a block's last character, quotes and brackets apart. */
  static int last(char c) {
    return switch (c) {
      case 0 -> 0;
      case '.', '\u3002', '\u06d4', '\u0964' -> 1;
      case '!', '\uff01' -> 2;
      case '?', '\uff1f', '\u061f', '\u037e' -> 3;
      case '\u2026' -> 4;
      case ':', '\uff1a' -> 5;
      case ',', ';', '\uff0c', '\u3001' -> 6;
      default ->
          CharKind.isDigit(c)
              ? 7
              : CharKind.isLetterOrDigit(c) ? (Character.isUpperCase(c) ? 8 : 9) : 10;
    };
  }
}
