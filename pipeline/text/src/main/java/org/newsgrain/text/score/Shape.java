package org.newsgrain.text.score;

/** What one pass over the characters of a block counts. Reused from block to block. */
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
  int capitalised;
  int shortWords;
  int wordCharacters;
  int unspaced;
  int cased;
  int colonAt;
  boolean quoted;
  boolean url;
  boolean at;
  boolean hashtag;
  boolean marks;
  boolean year;
  boolean clock;
  char first;
  char last;
  char lastVisible;

  /** Counts anew. The words go to {@code vocabulary}. */
  void read(String text, int start, int end, Vocabulary vocabulary) {
    clear();
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (CharKind.isLetterOrDigit(c)) {
        i =
            CharKind.isUnspaced(c)
                ? readUnspaced(text, i, end, vocabulary)
                : readWord(text, i, end, vocabulary);
      } else {
        readSign(text, i, start, end);
        i++;
      }
    }
    if (first == 0) {
      last = lastVisible;
    }
  }

  private void clear() {
    width = words = letters = upper = digits = stops = commas = exclamations = separators = 0;
    quotes = brackets = capitalised = shortWords = wordCharacters = unspaced = cased = 0;
    colonAt = -1;
    quoted = url = at = hashtag = marks = year = clock = false;
    first = last = lastVisible = 0;
  }

  private void seen(char c) {
    if (first == 0) {
      first = c;
    }
    last = c;
    lastVisible = c;
  }

  private int readUnspaced(String text, int from, int end, Vocabulary vocabulary) {
    int i = from;
    int before = 0;
    while (i < end && CharKind.isUnspaced(text.charAt(i))) {
      char c = text.charAt(i);
      if (before != 0) {
        vocabulary.add(before * 31 + c, 4, true);
      }
      before = c;
      i++;
    }
    int n = i - from;
    seen(text.charAt(from));
    last = lastVisible = text.charAt(i - 1);
    width += UNSPACED_WIDTH * n;
    unspaced += n;
    letters += n;
    words += (n + 1) / 2;
    wordCharacters += 2 * n;
    return i;
  }

  private int readWord(String text, int from, int end, Vocabulary vocabulary) {
    int i = from;
    int hash = 0;
    int digitsHere = 0;
    int upperHere = 0;
    while (i < end) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        hash = hash * 31 + c;
        cased++;
      } else if (c >= 'A' && c <= 'Z') {
        hash = hash * 31 + c + 32;
        upperHere++;
        cased++;
      } else if (c >= '0' && c <= '9') {
        hash = hash * 31 + c;
        digitsHere++;
      } else if (CharKind.isLetterOrDigit(c) && !CharKind.isUnspaced(c)) {
        char lower = Character.toLowerCase(c);
        hash = hash * 31 + lower;
        if (lower != c) {
          upperHere++;
          cased++;
        } else if (Character.isDigit(c)) {
          digitsHere++;
        } else if (Character.isLowerCase(c)) {
          cased++;
        }
      } else if (CharKind.isMark(c)) {
        hash = hash * 31 + c;
      } else {
        break;
      }
      i++;
    }
    endWord(text, from, i, hash, digitsHere, upperHere);
    vocabulary.add(hash, i - from, digitsHere == 0);
    return i;
  }

  private void endWord(String text, int from, int to, int hash, int digitsHere, int upperHere) {
    int length = to - from;
    boolean firstWord = words == 0;
    seen(text.charAt(from));
    last = lastVisible = text.charAt(to - 1);
    width += length;
    words++;
    digits += digitsHere;
    letters += length - digitsHere;
    upper += upperHere;
    wordCharacters += length;
    if (length <= 3 && digitsHere == 0) {
      shortWords++;
    }
    if (!firstWord && upperHere > 0 && Character.isUpperCase(text.charAt(from))) {
      capitalised++;
    }
    if (length == 4 && digitsHere == 4) {
      String two = text.substring(from, from + 2);
      year |= two.equals("19") || two.equals("20");
    }
    url |= length == 3 && hash == WWW;
  }

  private void readSign(String text, int i, int start, int end) {
    char c = text.charAt(i);
    if (CharKind.isSpace(c)) {
      width += c == ' ' || c == '\n' ? 1 : 0;
      return;
    }
    width++;
    if (first == 0) {
      first = c;
    }
    lastVisible = c;
    char next = i + 1 < end ? text.charAt(i + 1) : ' ';
    char before = i > start ? text.charAt(i - 1) : ' ';
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
    if (!CharKind.isQuoteOrBracket(c)) {
      last = c;
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
    return CharKind.isLetterOrDigit(c) && !CharKind.isUnspaced(c);
  }

  /** Whether it ends as a sentence does, quotes and brackets apart. */
  boolean endsSentence() {
    return CharKind.isFullStop(last);
  }
}
