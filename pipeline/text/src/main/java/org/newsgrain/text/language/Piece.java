package org.newsgrain.text.language;

import java.util.Optional;
import java.util.OptionalInt;
import org.newsgrain.text.document.Span;

/**
 * What one piece of a text shows.
 *
 * @param span where it stands
 * @param symbols how many signs of code there are
 * @param posterior how probable each language is; empty where there are no letters
 */
record Piece(Span span, int symbols, Optional<Posterior> posterior) {

  /** Looks at a piece of {@code text}. */
  static Piece of(LanguageModel model, CharSequence text, Span span, OptionalInt expected) {
    Letters letters = Letters.of(span.of(text));
    Optional<Posterior> posterior =
        letters.mainScript() == LetterTable.NONE
            ? Optional.empty()
            : Optional.of(Posterior.of(model, letters, expected));
    return new Piece(span, letters.symbols(), posterior);
  }
}
