package org.newsgrain.job.audit;

import org.newsgrain.text.document.Span;

/**
 * A stretch of a text that is an occurrence.
 *
 * @param span in UTF-16 units
 * @param item the term or the entity_id that it is an occurrence of
 * @param surface how it is written, white space folded to one blank
 */
public record Hit(Span span, String item, String surface) {}
