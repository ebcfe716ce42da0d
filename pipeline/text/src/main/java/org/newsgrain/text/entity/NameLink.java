package org.newsgrain.text.entity;

/**
 * Two names that may be one.
 *
 * @param of the number of the rarer name, or of the one with fewer words
 * @param with the number of the other
 * @param likeness how sure it is that they are spellings of one, above 0 to 1, or {@link #LONE}
 */
public record NameLink(long of, long with, double likeness) {

  /** The likeness of a lone family name and a full name with it. */
  public static final double LONE = -1;

  boolean isLone() {
    return likeness == LONE;
  }
}
