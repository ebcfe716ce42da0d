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

  private final Words words;
  private final Lexicon lexicon;
  private final NameHeads heads;
  private final Guess[] guessAt;
  private final Map<String, Votes> votes = new HashMap<>();
  private final Set<String> familyNames = new HashSet<>();

  private SecondLook(ObservedText text) {
    words = text.words();
    lexicon = text.lexicon();
    heads = new NameHeads(text);
    guessAt = new Guess[words.size()];
  }

  /** All names, in order. */
  static List<Guess> at(ObservedText text, List<Guess> first) {
    SecondLook look = new SecondLook(text);
    List<Guess> kept = new ArrayList<>(first);
    kept.removeIf(look.heads::isOtherThing);
    kept.forEach(look::learn);
    List<Guess> organizations = look.heads.organizations(look.guessAt);
    organizations.forEach(look::learn);
    kept.addAll(organizations);
    look.vote();
    List<Guess> agreed = new ArrayList<>();
    for (Guess guess : kept) {
      if (!guess.isLone()) {
        agreed.add(guess);
      } else if (look.isName(guess.first()) && !look.heads.isPart(guess)) {
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
          of.pass();
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

  private Guess retype(Guess guess) {
    Votes of = votes.get(base(guess.first()));
    return of == null ? guess : new Guess(guess.first(), guess.last(), type(of, guess));
  }

  private EntityType type(Votes of, Guess guess) {
    boolean person = familyNames.contains(base(guess.first())) && of.mayBePerson();
    return person ? EntityType.PER : of.most(guess.type());
  }

  private void addMissed(List<Guess> agreed) {
    for (int i = 0; i < words.size(); i++) {
      if (guessAt[i] == null && words.isCapitalised(i) && !lexicon.isNoName(words.string(i))) {
        Votes of = votes.get(base(i));
        if (of.isName() || familyNames.contains(base(i))) {
          agreed.add(retype(new Guess(i, i, EntityType.PER)));
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
