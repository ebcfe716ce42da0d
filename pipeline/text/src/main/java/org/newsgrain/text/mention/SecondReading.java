package org.newsgrain.text.mention;

import org.newsgrain.text.name.EntityType;
import org.newsgrain.text.name.Lexicon;
import org.newsgrain.text.name.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds again, everywhere in a document, the names that its first reading found. */
final class SecondReading {

  private final Words words;
  private final Lexicon lexicon;
  private final Evidence evidence;
  private final DocumentNames names;
  private final EntityType[] taken;
  private final List<Guess> guesses;

  SecondReading(
      Words words, Lexicon lexicon, Evidence evidence, DocumentNames names, List<Guess> first) {
    this.words = words;
    this.lexicon = lexicon;
    this.evidence = evidence;
    this.names = names;
    taken = new EntityType[words.size()];
    guesses = new ArrayList<>(first);
    first.forEach(this::mark);
  }

  /** All names, in order. */
  List<Guess> read() {
    for (int i = 0; i < words.size(); i++) {
      int word = i;
      listed(i).ifPresent(type -> names.add(words.string(word), type));
    }
    for (int i = 0; i < words.size(); i++) {
      if (taken[i] == null && words.isCapitalised(i)) {
        again(i);
      }
    }
    guesses.sort(Comparator.comparingInt(Guess::first));
    return guesses;
  }

  private void again(int i) {
    names
        .type(words.string(i))
        .filter(type -> !lexicon.isNoName(words.string(i)))
        .ifPresent(
            type -> {
              Guess guess = Guess.of(i, i, type);
              guesses.add(guess);
              mark(guess);
            });
  }

  /** The type of the name that word {@code i} is listed with: "Lavrov and Shoigu". */
  private Optional<EntityType> listed(int i) {
    boolean unknown =
        taken[i] == null
            && evidence.isTrusted(i)
            && words.shape(i) == Shape.TITLE
            && !evidence.isSmallElsewhere(words.string(i))
            && !lexicon.isNoName(words.string(i))
            && !lexicon.capitalNouns;
    if (!unknown || (words.joins(i + 1) && words.isCapitalised(i + 1))) {
      return Optional.empty();
    }
    return typeBefore(i).or(() -> typeAfter(i));
  }

  private Optional<EntityType> typeBefore(int i) {
    boolean listed =
        words.joins(i) && words.joins(i - 1) && lexicon.conjunctions.has(words.string(i - 1));
    return listed ? Optional.ofNullable(taken[i - 2]) : Optional.empty();
  }

  private Optional<EntityType> typeAfter(int i) {
    boolean listed =
        words.joins(i + 1) && words.joins(i + 2) && lexicon.conjunctions.has(words.string(i + 1));
    return listed ? Optional.ofNullable(taken[i + 2]) : Optional.empty();
  }

  private void mark(Guess guess) {
    for (int i = guess.first(); i <= guess.last(); i++) {
      taken[i] = guess.type();
    }
  }
}
