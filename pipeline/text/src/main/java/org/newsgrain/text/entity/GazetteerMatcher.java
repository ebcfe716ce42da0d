package org.newsgrain.text.entity;

import java.util.Optional;

/** Finds the gazetteer's names in a text. */
final class GazetteerMatcher {

  private final Words words;
  private final Lexicon lexicon;

  GazetteerMatcher(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** The longest known name that starts at word {@code first}. */
  Optional<Guess> longest(int first) {
    Guess best = null;
    StringBuilder phrase = new StringBuilder();
    int end = Math.min(words.size(), first + lexicon.gazetteer.longest());
    for (int i = first; i < end && (i == first || words.joins(i)); i++) {
      phrase.append(i == first ? "" : " ").append(words.string(i));
      Optional<KnownName> known = find(phrase.toString());
      if (known.isPresent()) {
        best = new Guess(first, i, known.get().type(), true);
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<KnownName> find(String phrase) {
    Optional<KnownName> known = lexicon.gazetteer.find(phrase);
    for (String stem : lexicon.genitives.stems(phrase)) {
      known = known.or(() -> lexicon.gazetteer.find(stem));
    }
    return known;
  }
}
