package org.newsgrain.text.mention;

import org.newsgrain.text.document.Span;
import org.newsgrain.text.name.EntityType;

/**
 * One place in a text where something is named.
 *
 * @param span where the name stands; it may be a part of a token
 * @param type what kind of thing it is
 * @param surface the name as it is written, white space folded to one blank
 * @param name the fullest name that the document gives for the same thing, else the surface
 */
public record Mention(Span span, EntityType type, String surface, String name) {}
