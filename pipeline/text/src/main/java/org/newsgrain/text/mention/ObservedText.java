package org.newsgrain.text.mention;

import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.document.Span;
import org.newsgrain.text.name.Lexicon;
import org.newsgrain.text.name.WordClass;
import org.newsgrain.text.term.Tokens;

/** A text as a tagger sees it: stretches of words, and features of each. */
public final class ObservedText {

  /** A stretch has no more words than this, so that text in capitals is no burden. */
  private static final int LONGEST = 500;

  private final Words words;
  private final Lexicon lexicon;
  private final WordFacts facts;
  private final Evidence evidence;
  private final Templates templates;

  private ObservedText(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    facts = WordFacts.of(words, lexicon);
    evidence = Evidence.of(words, lexicon);
    templates = new Templates(words, lexicon, facts, evidence);
  }

  /** The text that {@code tokens} stand in. */
  public static ObservedText of(Tokens tokens, Lexicon lexicon) {
    return new ObservedText(Words.of(tokens, lexicon), lexicon);
  }

  Words words() {
    return words;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Evidence evidence() {
    return evidence;
  }

  /** How many words there are. */
  public int size() {
    return words.size();
  }

  /** The part of the text that can be a name in word {@code i}. */
  public Span part(int i) {
    return words.part(i);
  }

  /** The words that stand in or beside names, in order; all others are outside of every name. */
  public List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    int first = 0;
    while (first < size()) {
      int last = first;
      if (facts.isCandidate(first)) {
        while (last + 1 < Math.min(size(), first + LONGEST)
            && facts.isCandidate(last + 1)
            && words.gap(last + 1) != Gap.PARAGRAPH) {
          last++;
        }
        stretches.add(new Stretch(first, last));
      }
      first = last + 1;
    }
    return stretches;
  }

  /** The names that the gazetteer knows in scripts without capitals, which no tagger can see. */
  List<Guess> knownWithoutCapitals() {
    List<Guess> known = new ArrayList<>();
    for (int first = 0; first < size(); first++) {
      if (Labels.starts(facts.known(first)) && words.isCaseless(first)) {
        int last = first;
        while (Labels.goesOn(facts.known(last))) {
          last++;
        }
        known.add(new Guess(first, last, Labels.type(facts.known(first))));
      }
    }
    return known;
  }

  /** Whether a name may go on from word {@code i - 1} to word {@code i}. */
  public boolean joins(int i) {
    return facts.joins(i);
  }

  /**
   * Where a person's name starts that stands in words {@code first} to {@code last}: a title before
   * it is no part of it.
   */
  public int afterTitles(int first, int last) {
    int start = first;
    while (start < last && isTitle(start)) {
      start++;
    }
    return start;
  }

  private boolean isTitle(int i) {
    int classes = facts.classes(i);
    return (classes & WordClass.TITLE.bit()) != 0 && (classes & WordClass.GIVEN_NAME.bit()) == 0;
  }

  /** Whether a word from {@code first} to {@code last} has a capital. */
  public boolean hasCapital(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.isCapitalised(i)) {
        return true;
      }
    }
    return false;
  }

  /** The features of word {@code i}, until they are asked for another word's. */
  public Features featuresAt(int i) {
    return templates.at(i);
  }
}
