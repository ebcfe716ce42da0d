package org.newsgrain.text.term;

import static org.newsgrain.text.term.CharacterClass.APOSTROPHE;
import static org.newsgrain.text.term.CharacterClass.COLON;
import static org.newsgrain.text.term.CharacterClass.DIGIT;
import static org.newsgrain.text.term.CharacterClass.DIGIT_SEPARATOR;
import static org.newsgrain.text.term.CharacterClass.EXTEND;
import static org.newsgrain.text.term.CharacterClass.FULL_STOP;
import static org.newsgrain.text.term.CharacterClass.HYPHEN;
import static org.newsgrain.text.term.CharacterClass.LETTER;

/**
 * Finds the tokens of a text in one pass, without regular expressions. The rules are those of UAX
 * #29, with these of a news reader on top: a hyphen joins ({@code rysk-vitryska}), a colon joins a
 * name and its ending ({@code EU:s}), a full stop joins abbreviations ({@code U.S}) but not a
 * sentence to the next one where the space is missing, and addresses and hashtags are one token.
 */
public final class Tokenizer {

  /** The longest ending that a colon joins to a name: {@code :s}, {@code :en}, {@code :ssa}. */
  private static final int LONGEST_ENDING = 4;

  private Tokenizer() {}

  /** The tokens of {@code text}; any string is a text. */
  public static Tokens tokenize(String text) {
    Scan scan = new Scan(text);
    scan.run();
    return scan.tokens;
  }

  /** One pass over one text. */
  private static final class Scan {
    private final String text;
    private final int length;
    private final Tokens tokens;
    private boolean lineStarted = true;
    private boolean sentenceEnded;
    private boolean lastWasInitial;

    Scan(String text) {
      this.text = text;
      this.length = text.length();
      this.tokens = new Tokens(text);
    }

    void run() {
      int i = 0;
      while (i < length) {
        i = step(i, CharacterClass.at(text, i));
      }
    }

    private int step(int i, byte characterClass) {
      return switch (characterClass) {
        case LETTER, DIGIT -> wordLike(i);
        case CharacterClass.UNSPACED -> unspaced(i);
        case CharacterClass.HASH -> tagged(i, TokenKind.HASHTAG);
        case CharacterClass.AT -> tagged(i, TokenKind.MENTION);
        case FULL_STOP -> {
          // "J. Smith", "U. S. Steel": an initial's full stop ends no sentence.
          sentenceEnded |= !lastWasInitial;
          yield i + 1;
        }
        case CharacterClass.TERMINATOR -> {
          sentenceEnded = true;
          yield i + 1;
        }
        case CharacterClass.LINE_FEED -> {
          lineStarted = true;
          yield i + 1;
        }
        default -> i + Character.charCount(text.codePointAt(i));
      };
    }

    private int wordLike(int start) {
      int address = Addresses.urlEnd(text, start);
      if (address > start) {
        return emit(start, address, TokenKind.URL);
      }
      int mail = Addresses.emailEnd(text, start);
      if (mail > start) {
        return emit(start, mail, TokenKind.EMAIL);
      }
      int end = wordEnd(start);
      return emit(start, end, hasLetter(start, end) ? TokenKind.WORD : TokenKind.NUMBER);
    }

    private int tagged(int start, TokenKind kind) {
      int next = start + 1;
      boolean tag = next < length && isWordLike(next) && (start == 0 || !isWordLike(start - 1));
      if (!tag) {
        return next;
      }
      int end = runEnd(next);
      return hasLetter(next, end) ? emit(start, end, kind) : next;
    }

    private int unspaced(int start) {
      int end = start;
      while (end < length && CharacterClass.at(text, end) == CharacterClass.UNSPACED) {
        end += Character.charCount(text.codePointAt(end));
      }
      int from = start;
      for (int to : WordDictionary.boundaries(text.substring(start, end))) {
        from = emit(from, start + to, TokenKind.WORD);
      }
      return end;
    }

    private int emit(int start, int end, TokenKind kind) {
      boolean lowerCase = Character.isLowerCase(text.codePointAt(start));
      tokens.add(start, end, kind, lineStarted || (sentenceEnded && !lowerCase));
      lineStarted = false;
      sentenceEnded = false;
      lastWasInitial = isInitial(start, end);
      return end;
    }

    private boolean isInitial(int start, int end) {
      return end - start == 1 && Character.isUpperCase(text.charAt(start));
    }

    /** Where the word that starts at {@code start} ends, its joined parts included. */
    private int wordEnd(int start) {
      int end = runEnd(start);
      while (end + 1 < length && joins(start, end)) {
        end = runEnd(end + 1);
      }
      return end;
    }

    /** Where a run of letters, digits and their marks ends. */
    private int runEnd(int start) {
      int i = start;
      while (i < length) {
        byte c = CharacterClass.at(text, i);
        if (c != LETTER && c != DIGIT && c != EXTEND) {
          break;
        }
        i += Character.charCount(text.codePointAt(i));
      }
      return i;
    }

    /** Whether the character at {@code i} joins the run before it to one after it. */
    private boolean joins(int start, int i) {
      if (!isWordLike(i + 1)) {
        return false;
      }
      boolean digits = isDigit(i - 1) && isDigit(i + 1);
      return switch (CharacterClass.at(text, i)) {
        case HYPHEN -> true;
        case APOSTROPHE -> !isDigit(i - 1) && !isDigit(i + 1);
        case DIGIT_SEPARATOR -> digits;
        case FULL_STOP -> digits || joinsAbbreviation(start, i);
        case COLON -> !isDigit(i - 1) && isEnding(i + 1);
        default -> false;
      };
    }

    private boolean joinsAbbreviation(int start, int i) {
      boolean afterSingleLetter = i - start == 1 || !isWordLike(i - 2);
      return !isDigit(i - 1)
          && !isDigit(i + 1)
          && (afterSingleLetter || Character.isLowerCase(text.charAt(i + 1)));
    }

    private boolean isEnding(int i) {
      int end = runEnd(i);
      return end - i < LONGEST_ENDING && Character.isLowerCase(text.charAt(i));
    }

    private boolean isWordLike(int i) {
      byte c = CharacterClass.at(text, i);
      return c == LETTER || c == DIGIT || c == EXTEND;
    }

    private boolean isDigit(int i) {
      return CharacterClass.at(text, i) == DIGIT;
    }

    private boolean hasLetter(int start, int end) {
      for (int i = start; i < end; i++) {
        if (CharacterClass.at(text, i) == LETTER) {
          return true;
        }
      }
      return false;
    }
  }
}
