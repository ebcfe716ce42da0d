package org.newsgrain.text.score;

import java.util.List;

/** How a line or a run of lines looks: what one pass over its characters counts. */
final class Shape {

  /** A character of a script without blanks says as much as about so many of an alphabet. */
  private static final int UNSPACED_WIDTH = 2;

  /** The hash of what many addresses begin with. */
  private static final int WWW = ('w' * 31 + 'w') * 31 + 'w';

  int width;
  int words;
  int letters;
  int upper;
  int digits;
  int stops;
  int commas;
  int exclamations;
  int separators;
  int quotes;
  int brackets;
  int shortWords;
  int wordCharacters;
  int unspaced;
  int cased;
  boolean url;
  boolean at;
  boolean hashtag;
  boolean marks;
  boolean year;
  boolean clock;

  /** Words with a capital, the first one left out. */
  int capitalised;

  /** Whether the first word has one. */
  private boolean startsCapitalised;

  /** Where the first colon stands that is part of neither a time nor an address, or -1. */
  int colonAt = -1;

  /** The first character that is not white space, or 0. */
  char first;

  /** The last character that is neither white space nor a quote nor a bracket, or 0. */
  char last;

  private int length;

  /** What it says, once that was asked for: a line is asked in every round. */
  private byte[] signals;

  /** The shape of {@code text} between two offsets; its words are added to {@code words}. */
  static Shape of(char[] text, int start, int end, Words words) {
    Shape shape = new Shape();
    shape.length = end - start;
    int i = start;
    while (i < end) {
      byte kind = CharKind.of(text[i]);
      if (kind <= CharKind.DIGIT) {
        i = shape.readWord(text, i, end, words);
        if (i < end && text[i] == ' ') {
          shape.width++;
          i++;
        }
      } else if (kind == CharKind.UNSPACED) {
        i = shape.readUnspaced(text, i, end, words);
      } else {
        shape.readSign(text, i, start, end);
        i++;
      }
    }
    shape.readEnds(text, start, end);
    return shape;
  }

  private void readEnds(char[] text, int start, int end) {
    int i = start;
    while (i < end && CharKind.isSpace(text[i])) {
      i++;
    }
    first = i < end ? text[i] : 0;
    i = end - 1;
    while (i >= start && (CharKind.isSpace(text[i]) || CharKind.isQuoteOrBracket(text[i]))) {
      i--;
    }
    last = i >= start ? text[i] : 0;
  }

  /** The shape of some lines, as if they were one with blanks between them. */
  static Shape joined(Shape[] shapes, List<Integer> lines) {
    Shape all = new Shape();
    for (int line : lines) {
      if (all.length > 0) {
        all.width++;
        all.length++;
      }
      all.add(shapes[line]);
    }
    return all;
  }

  private void add(Shape next) {
    capitalised += next.capitalised + (words > 0 && next.startsCapitalised ? 1 : 0);
    startsCapitalised = words > 0 ? startsCapitalised : next.startsCapitalised;
    colonAt = colonAt >= 0 || next.colonAt < 0 ? colonAt : length + next.colonAt;
    first = first == 0 ? next.first : first;
    last = next.last == 0 ? last : next.last;
    length += next.length;
    width += next.width;
    words += next.words;
    letters += next.letters;
    upper += next.upper;
    digits += next.digits;
    stops += next.stops;
    commas += next.commas;
    exclamations += next.exclamations;
    separators += next.separators;
    quotes += next.quotes;
    brackets += next.brackets;
    shortWords += next.shortWords;
    wordCharacters += next.wordCharacters;
    unspaced += next.unspaced;
    cased += next.cased;
    url |= next.url;
    at |= next.at;
    hashtag |= next.hashtag;
    marks |= next.marks;
    year |= next.year;
    clock |= next.clock;
  }

  private int readUnspaced(char[] text, int from, int end, Words all) {
    int i = from;
    int before = 0;
    while (i < end && CharKind.isUnspaced(text[i])) {
      char c = text[i];
      if (before != 0) {
        all.add(before * 31 + c, 4, true);
      }
      before = c;
      i++;
    }
    int n = i - from;
    width += UNSPACED_WIDTH * n;
    unspaced += n;
    letters += n;
    words += (n + 1) / 2;
    wordCharacters += 2 * n;
    return i;
  }

  private int readWord(char[] text, int from, int end, Words all) {
    int i = from;
    int hash = 0;
    long kinds = 0;
    // no branch for what no processor can foresee
    for (int read = CharKind.read(text[i]); CharKind.stays(read); read = CharKind.read(text[i])) {
      kinds += CharKind.one(read);
      hash = hash * 31 + CharKind.small(read);
      if (++i == end) {
        break;
      }
    }
    int size = i - from;
    int digitsHere = CharKind.count(kinds, CharKind.DIGIT);
    int capitals = CharKind.count(kinds, CharKind.CAPITAL);
    all.add(hash, size, digitsHere == 0);
    if (digitsHere > 0) {
      digits += digitsHere;
      year |= size == 4 && digitsHere == 4 && isYear(text[from], text[from + 1]);
    } else {
      shortWords += size <= 3 ? 1 : 0;
      url |= hash == WWW && size == 3;
    }
    cased += capitals + CharKind.count(kinds, CharKind.SMALL);
    upper += capitals;
    letters += size - digitsHere;
    width += size;
    wordCharacters += size;
    int capital = CharKind.of(text[from]) == CharKind.CAPITAL ? 1 : 0;
    startsCapitalised |= capital > 0 && words == 0;
    capitalised += words > 0 ? capital : 0;
    words++;
    return i;
  }

  private static boolean isYear(char one, char two) {
    return (one == '1' && two == '9') || (one == '2' && two == '0');
  }

  private void readSign(char[] text, int i, int start, int end) {
    char c = text[i];
    if (CharKind.isSpace(c)) {
      width += c == ' ' ? 1 : 0;
      return;
    }
    width++;
    char next = i + 1 < end ? text[i + 1] : ' ';
    char before = i > start ? text[i - 1] : ' ';
    boolean inNumber = CharKind.isDigit(before) && CharKind.isDigit(next);
    switch (c) {
      case '.', '\u3002', '\u06d4', '\u0964', '\u2026' ->
          stops += inNumber || isLetter(next) ? 0 : 1;
      case '!', '\uff01' -> {
        stops++;
        exclamations++;
      }
      case '?', '\uff1f', '\u061f' -> stops++;
      case ',', '\uff0c', '\u3001', '\u060c' -> commas += inNumber ? 0 : 1;
      case ':', '\uff1a' -> readColon(i - start, inNumber, next);
      case '|',
          '/',
          '\u2022',
          '\u00b7',
          '>',
          '<',
          '\u203a',
          '\u2192',
          '\u2190',
          '~',
          '=',
          '+',
          '\u25ba',
          '\u25b6',
          '_',
          '\u2502' ->
          separators++;
      case '\u00bb', '\u00ab' -> readGuillemet(next, before);
      case '@' -> at = true;
      case '#' -> hashtag |= isLetter(next);
      case '\u00a9', '\u00ae', '\u2122' -> marks = true;
      case '"', '\u201c', '\u201d', '\u201e', '\u300c', '\u300d' -> quotes++;
      case '(', ')', '[', ']', '\uff08', '\uff09', '\u3010', '\u3011' -> brackets++;
      default -> {}
    }
  }

  private void readGuillemet(char next, char before) {
    if (CharKind.isSpace(next) == CharKind.isSpace(before)) {
      separators++;
    } else {
      quotes++;
    }
  }

  private void readColon(int at, boolean inNumber, char next) {
    if (inNumber) {
      clock = true;
    } else if (next == '/') {
      url = true;
    } else if (colonAt < 0) {
      colonAt = at;
    }
  }

  private static boolean isLetter(char c) {
    return CharKind.of(c) <= CharKind.DIGIT;
  }

  /** The signals of a block of this shape, those of other kinds 0; not to be changed. */
  byte[] signals() {
    if (signals == null) {
      signals = ShapeSignals.of(this);
    }
    return signals;
  }

  /** Whether most of its letters are of a script without blanks between words. */
  boolean isUnspaced() {
    return 2 * unspaced > letters;
  }

  /** Whether most of its letters are of a script that has capitals. */
  boolean isCased() {
    return 2 * cased > letters;
  }

  /** Whether it ends as a sentence does, quotes and brackets apart. */
  boolean endsSentence() {
    return CharKind.isFullStop(last);
  }
}
