package org.newsgrain.text.clean;

import org.newsgrain.text.document.LanguageTag;

/**
 * What is known of a text before it is cleaned, for the conditions of {@link Customs}.
 *
 * @param source who published it, or empty
 * @param language the language of the text with nothing removed, or {@link LanguageTag#UND}
 */
public record Context(String source, LanguageTag language) {

  /** Nothing is known: only what holds everywhere applies. */
  public static final Context UNKNOWN = new Context("", LanguageTag.UND);
}
