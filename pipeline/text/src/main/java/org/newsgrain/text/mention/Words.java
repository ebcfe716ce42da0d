package org.newsgrain.text.mention;

import org.newsgrain.text.name.Lexicon;
import org.newsgrain.text.name.Shape;
import org.newsgrain.text.document.Span;
import org.newsgrain.text.term.TokenKind;
import org.newsgrain.text.term.Tokens;

/** The tokens of a text as a reader of names sees them. */
public final class Words {

  private final Tokens tokens;
  private final Span[] parts;
  private final String[] strings;
  private final Shape[] shapes;
  private final Gap[] gaps;
  private final boolean[] sentenceStarts;

  private Words(Tokens tokens) {
    int size = tokens.size();
    this.tokens = tokens;
    parts = new Span[size];
    strings = new String[size];
    shapes = new Shape[size];
    gaps = new Gap[size];
    sentenceStarts = new boolean[size];
  }

  public static Words of(Tokens tokens, Lexicon lexicon) {
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
    shapes[i] = word && !isCurrency(tokens.end(i)) ? Shape.of(strings[i]) : Shape.LOWER;
    gaps[i] = i == 0 ? Gap.BREAK : gap(i - 1, i);
    if (gaps[i] == Gap.STOP && isAbbreviation(i - 1, lexicon)) {
      gaps[i] = Gap.BLANK;
    } else {
      sentenceStarts[i] = tokens.startsSentence(i) || gaps[i] == Gap.QUOTE || gaps[i] == Gap.STOP;
    }
  }

  private Gap gap(int left, int right) {
    int from = tokens.end(left);
    int to = tokens.start(right);
    return Gap.between(tokens.text(), new Span(from, to));
  }

  /** Whether a currency sign stands at {@code i}: in "US$ 5" no country is named. */
  private boolean isCurrency(int i) {
    return i < text().length() && Character.getType(text().charAt(i)) == Character.CURRENCY_SYMBOL;
  }

  private Span part(int i, Lexicon lexicon) {
    String token = tokens.string(i);
    int hyphen = token.indexOf('-');
    if (hyphen < 0 || lexicon.gazetteer.find(token).isPresent()) {
      return hyphen < 0
          ? NamePart.of(tokens.text(), tokens.start(i), tokens.end(i))
          : tokens.span(i);
    }
    boolean compound =
        lexicon.demonyms.has(token.substring(hyphen + 1))
            && lexicon.gazetteer.find(token.substring(0, hyphen)).isPresent();
    return compound
        ? new Span(tokens.start(i), tokens.start(i) + hyphen)
        : NamePart.of(tokens.text(), tokens.start(i), tokens.end(i));
  }

  /** Whether the full stop after word {@code i} shortens it: "Mr.", "J.", "St.". */
  private boolean isAbbreviation(int i, Lexicon lexicon) {
    String word = strings[i];
    return shapes[i].isCapitalised()
        && (word.length() == 1
            || lexicon.titles.has(word + ".")
            || lexicon.placeFirsts.has(word + "."));
  }

  public int size() {
    return parts.length;
  }

  /** The part of word {@code i} that can be a name. */
  String string(int i) {
    return strings[i];
  }

  public Span part(int i) {
    return parts[i];
  }

  Shape shape(int i) {
    return shapes[i];
  }

  /** What stands before word {@code i}. */
  public Gap gap(int i) {
    return i < gaps.length ? gaps[i] : Gap.BREAK;
  }

  boolean startsSentence(int i) {
    return sentenceStarts[i];
  }

  /** Whether word {@code i} is cut short, so that no name goes on after it. */
  boolean isCut(int i) {
    return parts[i].end() < tokens.end(i);
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

  public String text() {
    return tokens.text();
  }

  /** The stretch from word {@code first} to word {@code last}, an abbreviation's stop included. */
  public Span span(int first, int last) {
    int end = parts[last].end();
    boolean abbreviation =
        end < text().length() && text().charAt(end) == '.' && strings[last].indexOf('.') >= 0;
    return new Span(parts[first].start(), abbreviation ? end + 1 : end);
  }
}
