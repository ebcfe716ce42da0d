package org.newsgrain.text.mention;

import org.newsgrain.text.document.Span;
import org.newsgrain.text.name.Lexicon;
import org.newsgrain.text.name.Shape;
import org.newsgrain.text.name.WordClass;
import org.newsgrain.text.term.TokenKind;
import org.newsgrain.text.term.Tokens;

/** The tokens of a text as a reader of names sees them. */
final class Words {

  private static final int LONGEST_ENDING = 4;
  private static final int LONGEST_SYLLABLE = 3;

  private final Tokens tokens;
  private final Span[] parts;
  private final String[] strings;
  private final Shape[] shapes;
  private final Gap[] gaps;
  private final boolean[] sentenceStarts;

  /** Words that a full stop belongs to: "Inc.", "J.". */
  private final boolean[] abbreviated;

  private Words(Tokens tokens) {
    int size = tokens.size();
    this.tokens = tokens;
    parts = new Span[size];
    strings = new String[size];
    shapes = new Shape[size];
    gaps = new Gap[size];
    sentenceStarts = new boolean[size];
    abbreviated = new boolean[size];
  }

  static Words of(Tokens tokens, Lexicon lexicon) {
    Words words = new Words(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      words.read(i, lexicon);
    }
    return words;
  }

  private void read(int i, Lexicon lexicon) {
    boolean word = tokens.kind(i) == TokenKind.WORD;
    parts[i] = word ? part(i, lexicon) : tokens.span(i);
    strings[i] = parts[i].of(tokens.text());
    shapes[i] = word ? shape(i, lexicon) : Shape.LOWER;
    abbreviated[i] = isAbbreviation(i, lexicon);
    gaps[i] = i == 0 ? Gap.BREAK : gap(i - 1, i);
    if (gaps[i] == Gap.STOP && abbreviated[i - 1]) {
      gaps[i] = Gap.BLANK;
    } else {
      sentenceStarts[i] = tokens.startsSentence(i) || gaps[i] == Gap.QUOTE || gaps[i] == Gap.STOP;
    }
  }

  /** In "US$ 5" no country is named, and "V" of "V-vaccin" is no name. */
  private Shape shape(int i, Lexicon lexicon) {
    boolean letter = isCut(i) && strings[i].length() == 1;
    return letter || isCurrency(tokens.end(i))
        ? Shape.LOWER
        : Shape.of(strings[i].substring(hyphenatedParticle(strings[i], lexicon)));
  }

  private Gap gap(int left, int right) {
    int from = tokens.end(left);
    int to = tokens.start(right);
    return Gap.between(tokens.text(), new Span(from, to));
  }

  /** Whether a currency sign stands at {@code i}. */
  private boolean isCurrency(int i) {
    return i < text().length() && Character.getType(text().charAt(i)) == Character.CURRENCY_SYMBOL;
  }

  private Span part(int i, Lexicon lexicon) {
    String token = tokens.string(i);
    int hyphen = token.indexOf('-');
    if (hyphen < 0) {
      return NamePart.of(tokens.text(), tokens.start(i), tokens.end(i));
    }
    if (hyphenatedParticle(token, lexicon) > 0
        || lexicon.gazetteer().find(token).isPresent()
        || isWhole(i, token, lexicon)) {
      return tokens.span(i);
    }
    boolean compound =
        lexicon.is(WordClass.DEMONYM, token.substring(hyphen + 1))
            && lexicon.gazetteer().find(token.substring(0, hyphen)).isPresent();
    return compound
        ? new Span(tokens.start(i), tokens.start(i) + hyphen)
        : NamePart.of(tokens.text(), tokens.start(i), tokens.end(i));
  }

  /** Where the name goes on after a small particle: 3 in "al-Qaeda", else 0. */
  private static int hyphenatedParticle(String token, Lexicon lexicon) {
    int hyphen = token.indexOf('-');
    boolean particle =
        hyphen > 0
            && Character.isLowerCase(token.charAt(0))
            && lexicon.is(WordClass.PARTICLE, token.substring(0, hyphen));
    return particle ? hyphen + 1 : 0;
  }

  /** Whether what stands after the last hyphen is an ending, or a syllable as in "Kim Jong-un". */
  private boolean isWhole(int i, String token, Lexicon lexicon) {
    int tail = token.length() - 1 - token.lastIndexOf('-');
    boolean small = tail > 0 && Character.isLowerCase(token.codePointAt(token.length() - tail));
    boolean ending = lexicon.hyphenEndings() && tail <= LONGEST_ENDING;
    boolean syllable =
        tail <= LONGEST_SYLLABLE
            && i > 0
            && isCapitalised(i - 1)
            && gap(i - 1, i) == Gap.BLANK
            && Shape.of(token) == Shape.TITLE;
    return small && (ending || syllable);
  }

  /** Whether the full stop after word {@code i} shortens it: "Mr.", "J.", "St.". */
  private boolean isAbbreviation(int i, Lexicon lexicon) {
    String word = strings[i];
    return shapes[i].isCapitalised()
        && (word.length() == 1
            || lexicon.is(WordClass.TITLE, word + ".")
            || lexicon.is(WordClass.PLACE_FIRST, word + ".")
            || lexicon.is(WordClass.ORGANIZATION_HEAD, word + "."));
  }

  int size() {
    return parts.length;
  }

  /** The part of word {@code i} that can be a name. */
  String string(int i) {
    return strings[i];
  }

  Span part(int i) {
    return parts[i];
  }

  Shape shape(int i) {
    return shapes[i];
  }

  /** What stands before word {@code i}. */
  Gap gap(int i) {
    return i < gaps.length ? gaps[i] : Gap.BREAK;
  }

  boolean startsSentence(int i) {
    return sentenceStarts[i];
  }

  /** Whether word {@code i} is cut short, so that no name goes on after it. */
  boolean isCut(int i) {
    return parts[i].end() < tokens.end(i);
  }

  /** Whether word {@code i} starts with a letter of a script that has no capitals. */
  boolean isCaseless(int i) {
    return Character.getType(strings[i].codePointAt(0)) == Character.OTHER_LETTER;
  }

  boolean isCapitalised(int i) {
    return i >= 0 && i < size() && shapes[i].isCapitalised();
  }

  /** Whether words {@code i - 1} and {@code i} can be parts of one name. */
  boolean joins(int i) {
    return i > 0
        && i < size()
        && gaps[i] == Gap.BLANK
        && !isCut(i - 1)
        && parts[i].start() == tokens.start(i);
  }

  String text() {
    return tokens.text();
  }

  /** The stretch from word {@code first} to word {@code last}, an abbreviation's stop included. */
  Span span(int first, int last) {
    int end = parts[last].end();
    boolean abbreviation =
        end < text().length()
            && text().charAt(end) == '.'
            && (isInitials(strings[last]) || (abbreviated[last] && last > first));
    return new Span(parts[first].start(), abbreviation ? end + 1 : end);
  }

  /** Whether {@code word} is single letters with stops between them: "U.S". */
  private static boolean isInitials(String word) {
    boolean initials = word.length() > 2 && word.length() % 2 == 1;
    for (int i = 1; i < word.length() && initials; i += 2) {
      initials = word.charAt(i) == '.';
    }
    return initials;
  }
}
