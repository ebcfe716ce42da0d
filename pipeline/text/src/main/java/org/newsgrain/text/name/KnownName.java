package org.newsgrain.text.name;

/**
 * A known thing of the gazetteer.
 *
 * @param type what kind of thing it is
 * @param id what tells it from all others: an ISO code, or words
 */
public record KnownName(EntityType type, String id) {}
