package org.newsgrain.job.stage;

import java.util.Optional;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.term.Lexicon;
import org.newsgrain.text.term.Stemmer;

/**
 * What one language knows of its words. For use by one thread.
 *
 * @param stemmer empty if there is none
 */
record WordForms(Lexicon lexicon, Optional<Stemmer> stemmer) {

  static WordForms of(String language) {
    Lexicon lexicon = Lexicon.of(new LanguageTag(language));
    return new WordForms(lexicon, lexicon.stemmer());
  }

  boolean isStopword(String term) {
    return lexicon.isStopword(term);
  }

  /** The stem of {@code term}, or null if the language has no stemmer. */
  String stem(String term) {
    return stemmer.isPresent() ? stemmer.get().stem(term) : null;
  }
}
