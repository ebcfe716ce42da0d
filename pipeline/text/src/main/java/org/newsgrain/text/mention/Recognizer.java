package org.newsgrain.text.mention;

import org.newsgrain.text.name.Gazetteers;
import org.newsgrain.text.name.GivenNames;
import org.newsgrain.text.name.Inflections;
import org.newsgrain.text.name.Lexicon;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.term.Tokens;

/**
 * Finds the persons, organizations and places that a text names: candidates from capitals, the
 * gazetteer and the packs' words, then what the whole document says of them. Immutable but for a
 * cache of the languages' words, and safe to share between threads.
 */
public final class Recognizer {

  private final GivenNames givenNames = GivenNames.load();
  private final Gazetteers gazetteers = new Gazetteers(Inflections.load(givenNames));
  private final ConcurrentMap<LanguageTag, Lexicon> lexicons = new ConcurrentHashMap<>();

  private Recognizer() {}

  /**
   * A recognizer with the packs' words.
   *
   * @throws org.newsgrain.text.pack.PackException if a pack file makes no sense
   */
  public static Recognizer load() {
    Recognizer recognizer = new Recognizer();
    recognizer.lexicon(LanguageTag.UND);
    return recognizer;
  }

  /** The mentions of a text in {@code language}, sorted and not overlapping. */
  public List<Mention> recognize(Tokens tokens, LanguageTag language) {
    Lexicon lexicon = lexicon(language);
    Words words = Words.of(tokens, lexicon);
    Evidence evidence = Evidence.of(words, lexicon);
    List<Guess> first = new RunReader(words, lexicon, evidence).read();
    DocumentNames names = DocumentNames.of(first, words, lexicon);
    return new SecondReading(words, lexicon, evidence, names, first)
        .read().stream().map(guess -> mention(guess, words, names)).toList();
  }

  private static Mention mention(Guess guess, Words words, DocumentNames names) {
    return new Mention(
        words.span(guess.first(), guess.last()),
        guess.type(),
        Surface.of(words, guess),
        names.nameOf(guess));
  }

  private Lexicon lexicon(LanguageTag language) {
    return lexicons.computeIfAbsent(
        language, tag -> Lexicon.of(tag, givenNames, gazetteers.of(tag)));
  }
}
