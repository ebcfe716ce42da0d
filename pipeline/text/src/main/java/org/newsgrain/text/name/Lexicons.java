package org.newsgrain.text.name;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.newsgrain.text.document.LanguageTag;

/** The lexicons of all languages, each made when it is first asked for. Safe to share. */
public final class Lexicons {

  private final GivenNames givenNames = GivenNames.load();
  private final Gazetteers gazetteers = new Gazetteers(Inflections.load(givenNames));
  private final ConcurrentMap<LanguageTag, Lexicon> made = new ConcurrentHashMap<>();

  private Lexicons() {}

  /**
   * The lexicons of the packs.
   *
   * @throws org.newsgrain.text.pack.PackException if a pack file makes no sense
   */
  public static Lexicons load() {
    Lexicons lexicons = new Lexicons();
    lexicons.of(LanguageTag.UND);
    return lexicons;
  }

  /** The words of {@code language}; without a pack, only what holds everywhere. */
  public Lexicon of(LanguageTag language) {
    return made.computeIfAbsent(language, tag -> Lexicon.of(tag, givenNames, gazetteers.of(tag)));
  }
}
