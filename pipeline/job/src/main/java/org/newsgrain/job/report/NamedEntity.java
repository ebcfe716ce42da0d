package org.newsgrain.job.report;

import java.util.Comparator;
import java.util.List;

/**
 * An entity in one language, or in all.
 *
 * @param count its mentions
 * @param spellings its commonest spellings, as written
 * @param allSpellings how many it has in all
 */
record NamedEntity(
    String id, String name, String type, long count, List<Spelling> spellings, long allSpellings) {

  /** The most mentioned first. */
  static final Comparator<NamedEntity> MOST_MENTIONED =
      Comparator.comparingLong(NamedEntity::count).reversed().thenComparing(NamedEntity::id);

  /** One way to write it in one language. */
  record Spelling(String text, String language, long count) {

    /** The commonest first. */
    static final Comparator<Spelling> COMMONEST =
        Comparator.comparingLong(Spelling::count)
            .reversed()
            .thenComparing(Spelling::text)
            .thenComparing(Spelling::language);
  }
}
