package org.newsgrain.text.language;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * Whether a text is prose in the language it is taken for: enough letters, few signs of code, and
 * words that the language could have.
 *
 * @param letters letters of the scripts that the pieces were judged by
 * @param symbols signs that code is full of
 * @param misfit by how much a letter scores below what the language's letters usually do, in nats;
 *     0 for scripts of so many characters that rare ones are usual
 */
record Evidence(int letters, int symbols, double misfit) {

  private static final int LEAST_LETTERS = 2;
  private static final double LEAST_CONFIDENCE = 0.25;
  private static final double MOST_SYMBOLS_PER_LETTER = 0.1;

  /** A stray bracket or two does not make code of a short text. */
  private static final int FREE_SYMBOLS = 2;

  /** Real sentences stay below it, 999 of 1,000; random letters are above it, 97 of 100. */
  private static final double MOST_MISFIT = 4.7;

  /** The fewer the letters, the further from usual they may be, in nats times letters. */
  private static final double MISFIT_OF_SHORT_TEXT = 5;

  /** What a text shows for the likeliest language. */
  static Evidence of(LanguageModel model, List<Piece> pieces, int language) {
    int letters = 0;
    int symbols = 0;
    long score = 0;
    double usual = 0;
    for (Piece piece : pieces) {
      symbols += piece.symbols();
      Posterior posterior = piece.posterior().orElse(null);
      if (posterior != null && model.isWritten(language, posterior.script())) {
        letters += (int) posterior.weight();
        score += posterior.score(language);
        usual += usual(model, posterior, language);
      }
    }
    double misfit = LanguageModel.STEP * (usual - score) / Math.max(1, letters);
    return new Evidence(letters, symbols, misfit);
  }

  private static double usual(LanguageModel model, Posterior piece, int language) {
    return piece.script() == LetterTable.classOf(UnicodeScript.HAN)
        ? piece.score(language)
        : model.typicalScore(language) * piece.weight();
  }

  /** Whether the language may be named, given the confidence in it. */
  boolean suffices(double confidence) {
    return letters >= LEAST_LETTERS
        && confidence >= LEAST_CONFIDENCE
        && symbols - FREE_SYMBOLS <= MOST_SYMBOLS_PER_LETTER * letters
        && misfit <= MOST_MISFIT + MISFIT_OF_SHORT_TEXT / letters;
  }
}
