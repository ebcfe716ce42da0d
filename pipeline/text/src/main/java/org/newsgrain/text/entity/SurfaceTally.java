package org.newsgrain.text.entity;

/**
 * How often a surface form stands in a corpus.
 *
 * @param form the surface form
 * @param count how many mentions there are, from 0
 * @param documents how many documents have it, from 0
 */
public record SurfaceTally(SurfaceForm form, long count, long documents) {}
