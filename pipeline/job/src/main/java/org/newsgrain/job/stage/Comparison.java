package org.newsgrain.job.stage;

import java.util.OptionalDouble;
import org.newsgrain.text.statistics.Frequency;
import org.newsgrain.text.statistics.Keyness;

/**
 * One source's use of an item beside that of all other sources of the language.
 *
 * @param count occurrences in the source
 * @param tokens tokens of the source
 * @param languageCount occurrences in the language, the source included
 * @param languageTokens tokens of the language, the source included
 */
record Comparison(long count, long tokens, long languageCount, long languageTokens) {

  double perMillion() {
    return Frequency.perMillion(count, tokens);
  }

  /** Signed G², or null where there is no other source. */
  Double logLikelihood() {
    return orNull(
        Keyness.logLikelihood(count, tokens, languageCount - count, languageTokens - tokens));
  }

  /** Log ratio, or null where there is no other source. */
  Double logRatio() {
    return orNull(Keyness.logRatio(count, tokens, languageCount - count, languageTokens - tokens));
  }

  static Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }
}
