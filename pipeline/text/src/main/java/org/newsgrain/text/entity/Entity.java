package org.newsgrain.text.entity;

import org.newsgrain.text.name.EntityType;

/**
 * A thing that names stand for.
 *
 * @param id its ISO code for a country, else its type and its folded name: {@code
 *     PER:alexander-lukashenko}
 * @param name the spelling it is shown by
 * @param type what kind of thing it is
 */
public record Entity(String id, String name, EntityType type) {}
