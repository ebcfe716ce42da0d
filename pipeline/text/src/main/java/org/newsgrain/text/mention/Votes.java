package org.newsgrain.text.mention;

import org.newsgrain.text.name.EntityType;

/** How often a lone word was taken for a name of each type, and for none. */
final class Votes {

  private static final EntityType[] TYPES = EntityType.values();
  private final int[] types = new int[TYPES.length];
  private int named;
  private int passed;

  /** Counts an occurrence that was taken for no name. */
  void pass() {
    passed++;
  }

  /** Counts an occurrence that was taken for a name. */
  @SuppressWarnings("EnumOrdinal") // within this class
  void add(EntityType type) {
    types[type.ordinal()]++;
    named++;
  }

  @SuppressWarnings("EnumOrdinal") // within this class
  private int of(EntityType type) {
    return types[type.ordinal()];
  }

  /** The type of two in three of the names, else {@code otherwise}. */
  EntityType most(EntityType otherwise) {
    for (EntityType type : TYPES) {
      if (of(type) * 3 >= named * 2) {
        return type;
      }
    }
    return otherwise;
  }

  /** Whether more occurrences were taken for a name than not. */
  boolean isName() {
    return named > passed;
  }

  /** Whether one in three of the names at least is a person's. */
  boolean mayBePerson() {
    return of(EntityType.PER) * 3 >= named;
  }
}
