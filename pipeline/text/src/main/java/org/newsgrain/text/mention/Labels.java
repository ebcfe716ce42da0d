package org.newsgrain.text.mention;

import org.newsgrain.text.name.EntityType;

/**
 * The labels of words: outside of every name, or the first, an inner, the last or the only word of
 * a name of some type (the BILOU scheme).
 */
public final class Labels {

  /** No part of a name. */
  public static final int OUTSIDE = 0;

  private static final EntityType[] TYPES = EntityType.values();
  private static final int FIRST = 0;
  private static final int INNER = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;

  /** How many labels there are. */
  public static final int COUNT = 1 + 4 * TYPES.length;

  private Labels() {}

  /** The label of a word of a name of {@code type}. */
  @SuppressWarnings("EnumOrdinal") // the weights' note says which order they were trained with
  public static int of(EntityType type, boolean first, boolean last) {
    int part = first ? (last ? ONLY : FIRST) : (last ? LAST : INNER);
    return 1 + 4 * type.ordinal() + part;
  }

  static EntityType type(int label) {
    return TYPES[(label - 1) / 4];
  }

  static boolean starts(int label) {
    return label != OUTSIDE && (part(label) == FIRST || part(label) == ONLY);
  }

  static boolean ends(int label) {
    return label != OUTSIDE && (part(label) == LAST || part(label) == ONLY);
  }

  /** Whether a name goes on after a word with this label. */
  public static boolean goesOn(int label) {
    return label != OUTSIDE && (part(label) == FIRST || part(label) == INNER);
  }

  /** Whether {@code next} may follow {@code label}. */
  public static boolean mayFollow(int label, int next) {
    boolean inside = next != OUTSIDE && !starts(next);
    return goesOn(label) ? inside && type(label) == type(next) : !inside;
  }

  private static int part(int label) {
    return (label - 1) % 4;
  }
}
