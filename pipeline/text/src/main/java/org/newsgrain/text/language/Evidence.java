package org.newsgrain.text.language;

import java.util.List;

/**
 * Whether a text is prose in the language it is taken for: enough letters, few signs of code, and
 * words that the language could have.
 *
 * @param letters letters of the scripts that the pieces were judged by
 * @param symbols signs that code is full of
 * @param misfit by how much a letter scores below what the language's letters usually do, in nats
 */
record Evidence(int letters, int symbols, double misfit) {

  private static final int LEAST_LETTERS = 2;
  private static final double MOST_SYMBOLS_PER_LETTER = 0.1;
  private static final double MOST_MISFIT = Double.parseDouble(System.getProperty("MISFIT", "99"));

  /** What a text shows for the likeliest language. */
  static Evidence of(
      LanguageModel model, List<Letters> chunks, List<Posterior> pieces, int language) {
    int letters = 0;
    long score = 0;
    for (Posterior piece : pieces) {
      if (model.isWritten(language, piece.script())) {
        letters += (int) piece.weight();
        score += piece.score(language);
      }
    }
    int symbols = chunks.stream().mapToInt(Letters::symbols).sum();
    double typical = model.typicalScore(language);
    return new Evidence(
        letters, symbols, LanguageModel.STEP * (typical - score / (double) Math.max(1, letters)));
  }

  /** Whether the language may be named. */
  boolean suffices() {
    return letters >= LEAST_LETTERS
        && symbols <= MOST_SYMBOLS_PER_LETTER * letters
        && misfit <= MOST_MISFIT;
  }
}
