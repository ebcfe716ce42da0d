package org.newsgrain.text.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.document.Span;

/**
 * Tells the language of a text by its script, and among languages that share one by its character
 * n-grams. Immutable; one detector serves all threads.
 */
public final class LanguageDetector {

  private static final String MODEL = "languages.bin";

  /** So many pieces are looked at first: enough where all of them are clear and agree. */
  private static final int FEW = 3;

  /** The most pieces of a text, so at most about 3,000 characters are looked at. */
  private static final int MANY = 12;

  private static final double CLEAR = 0.999;

  private final LanguageModel model;

  private LanguageDetector(LanguageModel model) {
    this.model = model;
  }

  /**
   * The detector with the weights on the class path; about 16 MB of memory once many words were
   * met.
   *
   * @throws UncheckedIOException if the weights cannot be read
   */
  public static LanguageDetector load() {
    try (InputStream in = LanguageDetector.class.getResourceAsStream(MODEL)) {
      return new LanguageDetector(LanguageModel.read(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the language model " + MODEL, e);
    }
  }

  /** The languages it can tell, in the order of their codes. */
  public List<LanguageTag> languages() {
    return model.languages();
  }

  /**
   * The language that most of a text is in.
   *
   * @param text any text; of a long one, pieces throughout are looked at
   * @param hint the language that is expected; tips the balance of unclear texts and no others
   */
  public LanguageGuess detect(CharSequence text, Optional<LanguageTag> hint) {
    OptionalInt expected = hint.map(model::index).orElse(OptionalInt.empty());
    List<Piece> few = pieces(text, FEW, expected, List.of());
    LanguageGuess first = guess(few);
    boolean clear = first.confidence() >= CLEAR && !first.language().equals(LanguageTag.UND);
    return clear || Chunks.isWhole(text, FEW) ? first : guess(pieces(text, MANY, expected, few));
  }

  /** The pieces of a text, of which some are known. */
  private List<Piece> pieces(CharSequence text, int most, OptionalInt expected, List<Piece> known) {
    List<Piece> pieces = new ArrayList<>(most + 1);
    for (Span span : Chunks.of(text, most)) {
      pieces.add(
          known.stream()
              .filter(piece -> piece.span().equals(span))
              .findFirst()
              .orElseGet(() -> Piece.of(model, text, span, expected)));
    }
    return pieces;
  }

  private LanguageGuess guess(List<Piece> pieces) {
    List<Posterior> posteriors =
        pieces.stream().flatMap(piece -> piece.posterior().stream()).toList();
    double[] shares = LanguageMixture.shares(posteriors, model.languages().size());
    int best = 0;
    for (int language = 1; language < shares.length; language++) {
      best = shares[language] > shares[best] ? language : best;
    }
    double confidence = Math.min(1, shares[best]);
    Evidence evidence = Evidence.of(model, pieces, best);
    boolean sure = evidence.suffices(confidence);
    return new LanguageGuess(sure ? model.language(best) : LanguageTag.UND, confidence);
  }
}
