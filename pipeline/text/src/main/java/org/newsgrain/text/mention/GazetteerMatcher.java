package org.newsgrain.text.mention;

import org.newsgrain.text.name.KnownName;
import org.newsgrain.text.name.Lexicon;
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
    String phrase = words.string(first);
    int last = first;
    while (true) {
      Optional<KnownName> known = lexicon.gazetteer.findInflected(phrase);
      best = known.isPresent() ? new Guess(first, last, known.get().type(), true) : best;
      last++;
      if (!lexicon.gazetteer.goesOn(phrase) || !words.joins(last)) {
        break;
      }
      phrase = phrase + " " + words.string(last);
    }
    return Optional.ofNullable(best);
  }
}
