package org.newsgrain.text.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgrain.text.name.EntityType;
import org.newsgrain.text.name.Lexicon;
import org.newsgrain.text.name.Shape;
import org.newsgrain.text.name.WordClass;

/**
 * Makes the names of a document agree with one another: what most mentions of a word say holds for
 * all of them, and the family name of a person is that person's wherever it stands alone.
 */
final class SecondLook {

  /** How often a lone word was taken for a name of each type, and for none. */
  private static final class Votes {
    private static final EntityType[] TYPES = EntityType.values();
    private final int[] types = new int[TYPES.length];
    private int named;
    private int passed;

    @SuppressWarnings("EnumOrdinal") // within this class
    void add(EntityType type) {
      types[type.ordinal()]++;
      named++;
    }

    @SuppressWarnings("EnumOrdinal")
    int of(EntityType type) {
      return types[type.ordinal()];
    }

    /** The type of two in three of the names, else {@code otherwise}. */
    EntityType most(EntityType otherwise) {
      for (EntityType type : TYPES) {
        if (of(type) * 3 >= named * 2) {
          return type;
        }
      }
      return otherwise;
    }
  }

  private final Words words;
  private final Lexicon lexicon;
  private final Evidence evidence;
  private final Guess[] guessAt;

  private final Map<String, Votes> votes = new HashMap<>();
  private final Set<String> familyNames = new HashSet<>();

  private SecondLook(ObservedText text) {
    words = text.words();
    lexicon = text.lexicon();
    evidence = text.evidence();
    guessAt = new Guess[words.size()];
  }

  /** All names, in order. */
  static List<Guess> at(ObservedText text, List<Guess> first) {
    SecondLook look = new SecondLook(text);
    List<Guess> kept = new ArrayList<>(first);
    kept.removeIf(look::isOtherThing);
    kept.forEach(look::learn);
    kept.addAll(look.organizations());
    look.vote();
    List<Guess> agreed = new ArrayList<>();
    for (Guess guess : kept) {
      if (!guess.isLone()) {
        agreed.add(guess);
      } else if (look.isName(guess.first()) && !look.isPart(guess)) {
        agreed.add(look.retype(guess));
      }
    }
    look.addMissed(agreed);
    agreed.sort(Comparator.comparingInt(Guess::first));
    return agreed;
  }

  private void learn(Guess guess) {
    for (int i = guess.first(); i <= guess.last(); i++) {
      guessAt[i] = guess;
    }
    if (guess.type() == EntityType.PER && !guess.isLone()) {
      familyNames.add(base(guess.last()));
    }
  }

  private void vote() {
    for (int i = 0; i < words.size(); i++) {
      if (words.isCapitalised(i) && (guessAt[i] == null || guessAt[i].isLone())) {
        Votes of = votes.computeIfAbsent(base(i), word -> new Votes());
        if (guessAt[i] == null) {
          of.passed++;
        } else {
          of.add(guessAt[i].type());
        }
      }
    }
  }

  /** Days, peoples and common words are no names, unless somebody is called so. */
  private boolean isName(int i) {
    String word = words.string(i);
    boolean acronym = words.shape(i) != Shape.TITLE && word.indexOf('-') < 0;
    return (acronym && !lexicon.is(WordClass.COMMON_WORD, word))
        || familyNames.contains(base(i))
        || !lexicon.isNoName(word)
        || lexicon.gazetteer().find(word).isPresent();
  }

  /** Whether an unknown name goes on in a common word: "Union Treaty". */
  private boolean isPart(Guess guess) {
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
  private boolean isOtherThing(Guess guess) {
    boolean common = false;
    boolean organization = guess.type() != EntityType.ORG;
    for (int i = guess.first(); i <= guess.last(); i++) {
      boolean last = i == guess.last() || !words.isCapitalised(i + 1);
      organization |= last && lexicon.is(WordClass.ORGANIZATION_HEAD, words.string(i));
      common |= i > guess.first() && isCapitalisedCommonWord(i);
    }
    return common && !organization;
  }

  /** "Political Expert Group": runs of capitalised words that end in an organization's head. */
  private List<Guess> organizations() {
    List<Guess> found = new ArrayList<>();
    int first = 0;
    while (first < words.size()) {
      int last = first;
      while (isFree(last) && words.joins(last + 1) && isFree(last + 1)) {
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
    found.forEach(this::learn);
    return found;
  }

  private boolean isFree(int i) {
    return guessAt[i] == null
        && words.shape(i) == Shape.TITLE
        && !lexicon.isNoName(words.string(i))
        && !evidence.isHeadline(i);
  }

  private Guess retype(Guess guess) {
    Votes of = votes.get(base(guess.first()));
    return of == null ? guess : new Guess(guess.first(), guess.last(), type(of, guess));
  }

  private EntityType type(Votes of, Guess guess) {
    boolean person =
        familyNames.contains(base(guess.first())) && of.of(EntityType.PER) * 3 >= of.named;
    return person ? EntityType.PER : of.most(guess.type());
  }

  private void addMissed(List<Guess> agreed) {
    for (int i = 0; i < words.size(); i++) {
      if (guessAt[i] == null && words.isCapitalised(i) && !lexicon.isNoName(words.string(i))) {
        Votes of = votes.get(base(i));
        if (of.named > of.passed || familyNames.contains(base(i))) {
          Guess missed = new Guess(i, i, EntityType.PER);
          agreed.add(new Guess(i, i, type(of, missed)));
        } else if (standsAlone(i)) {
          int word = i;
          lexicon
              .gazetteer()
              .find(words.string(i))
              .ifPresent(known -> agreed.add(new Guess(word, word, known.type())));
        }
      }
    }
  }

  /** Whether word {@code i} has a capital of its own and is no part of a longer name. */
  private boolean standsAlone(int i) {
    boolean after = words.joins(i) && words.isCapitalised(i - 1);
    boolean before = words.joins(i + 1) && words.isCapitalised(i + 1);
    return !after && !before && !words.isCut(i) && !words.startsSentence(i);
  }

  /** Without a genitive ending, so that both forms vote together. */
  private String base(int i) {
    List<String> stems = lexicon.genitives().stems(words.string(i));
    return stems.isEmpty() ? words.string(i) : stems.get(0);
  }
}
