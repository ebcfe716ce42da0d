package org.newsgrain.text.term;

import static org.newsgrain.text.term.CharacterClass.APOSTROPHE;
import static org.newsgrain.text.term.CharacterClass.BLANK;
import static org.newsgrain.text.term.CharacterClass.COLON;
import static org.newsgrain.text.term.CharacterClass.CONNECTOR;
import static org.newsgrain.text.term.CharacterClass.DIGIT;
import static org.newsgrain.text.term.CharacterClass.DIGIT_SEPARATOR;
import static org.newsgrain.text.term.CharacterClass.DOUBLE_QUOTE;
import static org.newsgrain.text.term.CharacterClass.EXTEND;
import static org.newsgrain.text.term.CharacterClass.FULL_STOP;
import static org.newsgrain.text.term.CharacterClass.HEBREW_LETTER;
import static org.newsgrain.text.term.CharacterClass.HYPHEN;
import static org.newsgrain.text.term.CharacterClass.KATAKANA;
import static org.newsgrain.text.term.CharacterClass.LETTER;
import static org.newsgrain.text.term.CharacterClass.MIDDLE_DOT;
import static org.newsgrain.text.term.CharacterClass.NARROW_BLANK;
import static org.newsgrain.text.term.CharacterClass.OTHER;
import static org.newsgrain.text.term.CharacterClass.SEPARATING_TERMINATOR;
import static org.newsgrain.text.term.CharacterClass.SMALL_LETTER;
import static org.newsgrain.text.term.CharacterClass.TERMINATOR;
import static org.newsgrain.text.term.CharacterClass.UNSPACED;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.newsgrain.text.term.TokenRules.Switch;

/** One pass over one text. */
final class TokenScan {

  /** The longest ending that a colon joins to a name: {@code :s}, {@code :en}, {@code :ssa}. */
  private static final int LONGEST_ENDING = 3;

  /** No text is so long. */
  private static final int FAR = Integer.MAX_VALUE;

  /** So many digits stand between two blanks in a long number. */
  private static final int GROUP = 3;

  /** Joins pictures, mostly. */
  private static final char ZERO_WIDTH_JOINER = 0x200d;

  private final String string;
  private final char[] text;
  private final TokenRules rules;
  private final Tokens tokens;

  /** Asked of every word. */
  private final boolean hasAddresses;

  private boolean lineStarted = true;
  private boolean sentenceEnded;
  private boolean lastWasInitial;

  /** Where the next {@code @} stands, at or behind where the scan is. */
  private int nextAt = -1;

  /** For scripts without blanks; most texts need none. */
  private WordDictionary dictionary;

  /** Whether the word that was read last holds a letter, and whether it holds a digit. */
  private boolean hasLetter;

  private boolean hasDigit;

  /** The class of the last character of the run that was read last, marks apart. */
  private byte last;

  TokenScan(String text, TokenRules rules) {
    this.string = text;
    this.text = text.toCharArray();
    this.rules = rules;
    this.tokens = new Tokens(text);
    this.hasAddresses = rules.has(Switch.ADDRESS);
  }

  Tokens run() {
    int i = 0;
    while (i < text.length) {
      byte kind = CharacterClass.at(text, i);
      if (kind == BLANK) {
        i++;
      } else {
        i = kind >= CONNECTOR ? word(i) : sign(i, kind);
      }
    }
    return tokens;
  }

  private int sign(int i, byte kind) {
    switch (kind) {
      case CharacterClass.LINE_FEED -> lineStarted = true;
      case TERMINATOR, SEPARATING_TERMINATOR -> sentenceEnded = true;
      // "J. Smith", "U. S. Steel": an initial's full stop ends no sentence.
      case FULL_STOP -> sentenceEnded |= !lastWasInitial;
      case CharacterClass.HASH -> {
        return tagged(i, TokenKind.HASHTAG);
      }
      case CharacterClass.AT -> {
        return tagged(i, TokenKind.MENTION);
      }
      case UNSPACED -> {
        return unspaced(i);
      }
      default -> {}
    }
    return after(i);
  }

  private int word(int start) {
    int end = hasAddresses ? addressEnd(start) : start;
    if (end > start) {
      return end;
    }
    end = wordEnd(start);
    if (hasLetter || hasDigit) {
      emit(start, end, hasLetter ? TokenKind.WORD : TokenKind.NUMBER);
    }
    return end;
  }

  /** Where the address ends that starts at {@code start} and was emitted, or {@code start}. */
  private int addressEnd(int start) {
    int url = Addresses.mayStart(text[start]) ? Addresses.urlEnd(string, start) : start;
    if (url > start) {
      return emit(start, url, TokenKind.URL);
    }
    if (nextAt < start) {
      int found = string.indexOf('@', start);
      nextAt = found < 0 ? FAR : found;
    }
    if (nextAt - start > Addresses.LONGEST_LOCAL_PART) {
      return start;
    }
    int mail = Addresses.emailEnd(string, start);
    return mail > start ? emit(start, mail, TokenKind.EMAIL) : start;
  }

  private int tagged(int start, TokenKind kind) {
    int next = start + 1;
    boolean tag = next < text.length && isWordLike(next) && (start == 0 || !isWordLike(start - 1));
    if (!tag || !hasAddresses) {
      return next;
    }
    hasLetter = false;
    int end = runEnd(next);
    return hasLetter ? emit(start, end, kind) : next;
  }

  private int unspaced(int start) {
    int end = start;
    while (end < text.length && CharacterClass.at(text, end) == UNSPACED) {
      end = after(end);
    }
    int from = start;
    if (dictionary == null) {
      dictionary = new WordDictionary();
    }
    for (int to : dictionary.boundaries(string.substring(start, end))) {
      from = emit(from, start + to, TokenKind.WORD);
    }
    return end;
  }

  private int emit(int start, int end, TokenKind kind) {
    boolean small = CharacterClass.at(text, start) == SMALL_LETTER;
    tokens.add(start, end, kind, lineStarted || (sentenceEnded && !small));
    lineStarted = false;
    sentenceEnded = false;
    lastWasInitial = end - start == 1 && Character.isUpperCase(text[start]);
    return end;
  }

  /** Where the word that starts at {@code start} ends, its joined parts included. */
  private int wordEnd(int start) {
    hasLetter = false;
    hasDigit = false;
    int end = runEnd(start);
    while (end + 1 < text.length) {
      byte joiner = CharacterClass.at(text, end);
      if (joiner == OTHER || joiner >= EXTEND || (joiner == BLANK && last != DIGIT)) {
        break;
      }
      int next = pastExtend(end + 1);
      byte kind = next < text.length ? CharacterClass.at(text, next) : OTHER;
      if (joiner == APOSTROPHE && kind >= DIGIT && rules.isElided(text, start, end)) {
        return end + 1;
      }
      if (!joins(start, end, joiner, next, kind)) {
        break;
      }
      end = runEnd(next);
    }
    // WB7a
    boolean geresh =
        !rules.has(Switch.QUOTE) && last == HEBREW_LETTER && end < text.length && text[end] == '\'';
    return geresh ? pastExtend(end + 1) : end;
  }

  /** Where a run of letters, digits, connectors and their marks ends. */
  private int runEnd(int start) {
    int seen = 0;
    int i = start;
    byte kind = OTHER;
    // nearly all words are of nothing but these
    while (i < text.length && (kind = CharacterClass.of(text[i])) >= DIGIT) {
      seen |= 1 << kind;
      i++;
    }
    hasLetter |= seen >= 1 << LETTER;
    hasDigit |= (seen & 1 << DIGIT) != 0;
    last = i > start ? CharacterClass.of(text[i - 1]) : OTHER;
    boolean ended = i == text.length || (kind >= OTHER && kind < NARROW_BLANK);
    return ended ? i : longRunEnd(start, i);
  }

  /** The same from {@code from} on, where a mark or something as rare stands. */
  private int longRunEnd(int start, int from) {
    int i = from;
    for (; i < text.length; i = after(i)) {
      byte kind = CharacterClass.at(text, i);
      if (kind != EXTEND) {
        if (!goesOn(last, kind)) {
          break;
        }
        last = kind;
        hasLetter |= kind >= LETTER || kind == KATAKANA;
        hasDigit |= kind == DIGIT;
      }
    }
    // WB3c: an emoji that a mark has joined
    boolean joined = i < text.length && i > start && text[i - 1] == ZERO_WIDTH_JOINER;
    return joined && isPicture(i) ? pastExtend(after(i)) : i;
  }

  /** WB5, 8 to 10, 13: letters and digits go on with each other, and connectors with all. */
  private boolean goesOn(byte before, byte kind) {
    if (kind >= DIGIT) {
      return before != KATAKANA;
    }
    if (kind == KATAKANA) {
      return before < DIGIT;
    }
    return kind == CONNECTOR
        || (kind == NARROW_BLANK && !rules.has(Switch.NARROW_BLANK) && before != OTHER);
  }

  /** Whether the character at {@code i} joins the run before it to what starts at {@code next}. */
  private boolean joins(int start, int i, byte joiner, int next, byte kind) {
    boolean letters = last >= LETTER && kind >= LETTER;
    boolean digits = last == DIGIT && kind == DIGIT;
    return switch (joiner) {
      case HYPHEN ->
          digits
              ? rules.has(Switch.RANGE)
              : rules.has(Switch.HYPHEN) && last >= DIGIT && kind >= DIGIT;
      case APOSTROPHE ->
          digits
              || letters
              || (rules.has(Switch.NUMBER_ENDING) && last == DIGIT && kind == SMALL_LETTER);
      case MIDDLE_DOT -> letters;
      case COLON ->
          (digits && rules.has(Switch.TIME))
              || (rules.has(Switch.COLON) ? joinsEnding(next, kind) : letters);
      case DIGIT_SEPARATOR, SEPARATING_TERMINATOR -> digits;
      case FULL_STOP -> digits || (letters && joinsAbbreviation(start, i, kind));
      case BLANK, NARROW_BLANK ->
          digits
              && rules.has(Switch.THOUSANDS)
              && !hasLetter
              && isGroup(next)
              && isFirstGroup(start, i);
      case DOUBLE_QUOTE -> last == HEBREW_LETTER && kind == HEBREW_LETTER;
      default -> false;
    };
  }

  /** Whether three digits and no more start at {@code i}. */
  private boolean isGroup(int i) {
    return digitsFrom(i) == GROUP;
  }

  /** Whether the number so far is of one to three digits, or of such groups. */
  private boolean isFirstGroup(int start, int end) {
    int digits = digitsFrom(start);
    return digits <= GROUP && (start + digits == end || (end - start - digits) % (GROUP + 1) == 0);
  }

  private int digitsFrom(int start) {
    int i = start;
    while (i < text.length && CharacterClass.at(text, i) == DIGIT) {
      i++;
    }
    return i - start;
  }

  /** An ending is in small letters, and short. */
  private boolean joinsEnding(int next, byte kind) {
    boolean stem = last >= LETTER || (last == DIGIT && rules.has(Switch.NUMBER_ENDING));
    int end = next;
    while (end < text.length && CharacterClass.at(text, end) >= DIGIT) {
      end++;
    }
    return stem && kind == SMALL_LETTER && end - next <= LONGEST_ENDING;
  }

  private boolean joinsAbbreviation(int start, int i, byte kind) {
    boolean single = i - start == 1 || !isWordLike(i - 2);
    return !rules.has(Switch.ABBREVIATION) || single || kind == SMALL_LETTER;
  }

  private boolean isWordLike(int i) {
    byte kind = CharacterClass.at(text, i);
    return kind >= CONNECTOR || kind == EXTEND;
  }

  private boolean isPicture(int i) {
    return UCharacter.hasBinaryProperty(
        Character.codePointAt(text, i), UProperty.EXTENDED_PICTOGRAPHIC);
  }

  private int pastExtend(int from) {
    int i = from;
    while (i < text.length && CharacterClass.at(text, i) == EXTEND) {
      i = after(i);
    }
    return i;
  }

  /** The index behind the code point at {@code i}. */
  private int after(int i) {
    return Character.isHighSurrogate(text[i])
        ? i + Character.charCount(Character.codePointAt(text, i))
        : i + 1;
  }
}
