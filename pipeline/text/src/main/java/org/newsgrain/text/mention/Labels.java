package org.newsgrain.text.mention;

import org.newsgrain.text.name.EntityType;

/**
 * The labels of words: outside of every name, or the first, an inner, the last or the only word of
 * a name of some type (the BILOU scheme). A label is a number, since a tagger counts with them.
 */
public final class Labels {

  /** No part of a name. */
  public static final int OUTSIDE = 0;

  private static final EntityType[] TYPES = EntityType.values();
  private static final int PARTS = 4;
  private static final int FIRST = 0;
  private static final int INNER = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;

  /** How many labels there are. */
  public static final int COUNT = 1 + PARTS * TYPES.length;

  private Labels() {}

  /** The label of a word of a name of {@code type}. */
  @SuppressWarnings("EnumOrdinal") // PER, ORG, LOC: trained weights know them by this order
  public static int of(EntityType type, boolean first, boolean last) {
    int part = first ? (last ? ONLY : FIRST) : (last ? LAST : INNER);
    return 1 + PARTS * type.ordinal() + part;
  }

  /** The type of the name that a word with this label is a part of. */
  public static EntityType type(int label) {
    return TYPES[(label - 1) / PARTS];
  }

  /** Whether a name starts at a word with this label. */
  static boolean starts(int label) {
    return label != OUTSIDE && (part(label) == FIRST || part(label) == ONLY);
  }

  /** Whether a name goes on after a word with this label. */
  public static boolean goesOn(int label) {
    return label != OUTSIDE && (part(label) == FIRST || part(label) == INNER);
  }

  /** Whether a word labelled {@code next} may follow one labelled {@code label}. */
  public static boolean mayFollow(int label, int next) {
    boolean inside = next != OUTSIDE && !starts(next);
    return goesOn(label) ? inside && type(label) == type(next) : !inside;
  }

  private static int part(int label) {
    return (label - 1) % PARTS;
  }
}
