package org.newsgrain.text.mention;

import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.name.EntityType;
import org.newsgrain.text.name.Lexicon;
import org.newsgrain.text.name.Shape;
import org.newsgrain.text.name.WordClass;

/** What the words that names end in say of them. */
final class NameHeads {

  private final Words words;
  private final Lexicon lexicon;
  private final Evidence evidence;

  NameHeads(ObservedText text) {
    words = text.words();
    lexicon = text.lexicon();
    evidence = text.evidence();
  }

  /** Whether an unknown name goes on in a common word: "Union Treaty". */
  boolean isPart(Guess guess) {
    int next = guess.last() + 1;
    return guess.type() != EntityType.PER
        && words.joins(next)
        && isCapitalisedCommonWord(next)
        && lexicon.gazetteer().find(words.string(guess.first())).isEmpty();
  }

  private boolean isCapitalisedCommonWord(int i) {
    return words.isCapitalised(i)
        && words.shape(i) == Shape.TITLE
        && lexicon.is(WordClass.COMMON_WORD, words.string(i));
  }

  /** "Union Programs of Belarus" names no organization, for want of a word that does. */
  boolean isOtherThing(Guess guess) {
    boolean common = false;
    boolean organization = guess.type() != EntityType.ORG;
    for (int i = guess.first(); i <= guess.last(); i++) {
      boolean last = i == guess.last() || !words.isCapitalised(i + 1);
      organization |= last && lexicon.is(WordClass.ORGANIZATION_HEAD, words.string(i));
      common |= i > guess.first() && isCapitalisedCommonWord(i);
    }
    return common && !organization;
  }

  /**
   * "Political Expert Group": runs of capitalised words that end in an organization's head.
   *
   * @param taken the names that are known, at each of their words
   */
  List<Guess> organizations(Guess[] taken) {
    List<Guess> found = new ArrayList<>();
    int first = 0;
    while (first < words.size()) {
      int last = first;
      while (isFree(last, taken) && words.joins(last + 1) && isFree(last + 1, taken)) {
        last++;
      }
      if (last > first
          && !words.startsSentence(first)
          && !(words.joins(first) && words.isCapitalised(first - 1))
          && !(words.joins(last + 1) && words.isCapitalised(last + 1))
          && lexicon.is(WordClass.ORGANIZATION_HEAD, words.string(last))) {
        found.add(new Guess(first, last, EntityType.ORG));
      }
      first = last + 1;
    }
    return found;
  }

  private boolean isFree(int i, Guess[] taken) {
    return taken[i] == null
        && words.shape(i) == Shape.TITLE
        && !lexicon.isNoName(words.string(i))
        && !evidence.isHeadline(i);
  }
}
