package org.newsgrain.text.mention;

import java.util.List;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.name.Lexicon;
import org.newsgrain.text.name.Lexicons;
import org.newsgrain.text.term.Tokens;

/**
 * Finds the persons, organizations and places that a text names: a tagger labels the words, then
 * the mentions of one document are made to agree. Immutable but for a cache of the languages'
 * words, and safe to share between threads.
 */
public final class Recognizer {

  private final Lexicons lexicons;
  private final Tagger tagger;

  private Recognizer(Lexicons lexicons, Scores scores) {
    this.lexicons = lexicons;
    this.tagger = new Tagger(scores);
  }

  /**
   * A recognizer with the packs' words and the weights that come with it.
   *
   * @throws org.newsgrain.text.pack.PackException if a pack file makes no sense
   */
  public static Recognizer load() {
    return of(Lexicons.load(), Weights.load());
  }

  /** A recognizer that has learned {@code scores}, of texts seen with {@code lexicons}. */
  public static Recognizer of(Lexicons lexicons, Scores scores) {
    return new Recognizer(lexicons, scores);
  }

  /** The mentions of a text in {@code language}, sorted and not overlapping. */
  public List<Mention> recognize(Tokens tokens, LanguageTag language) {
    return recognize(ObservedText.of(tokens, lexicons.of(language)));
  }

  /** The mentions of a text, sorted and not overlapping. */
  public List<Mention> recognize(ObservedText text) {
    Words words = text.words();
    Lexicon lexicon = text.lexicon();
    List<Guess> first = tagger.tag(text);
    first.addAll(text.knownWithoutCapitals());
    List<Guess> guesses = SecondLook.at(text, first);
    DocumentNames names = DocumentNames.of(guesses, words, lexicon);
    return guesses.stream()
        .map(
            guess ->
                new Mention(
                    words.span(guess.first(), guess.last()),
                    guess.type(),
                    Surface.of(words, guess),
                    names.nameOf(guess)))
        .toList();
  }
}
