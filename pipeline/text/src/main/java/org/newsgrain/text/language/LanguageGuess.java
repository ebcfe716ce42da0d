package org.newsgrain.text.language;

import org.newsgrain.text.document.LanguageTag;

/**
 * The language a text seems to be in.
 *
 * @param language the language, {@code und} where the text does not tell
 * @param confidence 0 to 1: how much of the text is in that language, as far as its letters tell;
 *     for {@code und} what the likeliest language reached, 0 if the text has no letters
 */
public record LanguageGuess(LanguageTag language, double confidence) {

  /**
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   */
  public LanguageGuess {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is not between 0 and 1: " + confidence);
    }
  }
}
