package org.newsgrain.job.compare;

import java.util.EnumSet;
import java.util.Set;

/**
 * A term or an entity of a source and language whose counts differ.
 *
 * @param table {@code terms} or {@code entities}
 * @param place the source and language
 * @param key the term, or the entity's id
 * @param name the term's commonest spelling, or the entity's name
 * @param words how many words the term has; 1 for an entity
 * @param stopword whether it is on the language's list of function words
 * @param before its numbers before
 * @param after its numbers after
 */
public record Cell(
    String table,
    Place place,
    String key,
    String name,
    long words,
    boolean stopword,
    Tally before,
    Tally after) {

  /** How much more often it occurs; what is not listed counts as nothing. */
  public long change() {
    return after.count() - before.count();
  }

  /** How much its rate grew. */
  double rateChange() {
    return after.perMillion() - before.perMillion();
  }

  /** Whether it is listed on one side only. */
  boolean comesOrGoes() {
    return before.isListed() != after.isListed();
  }

  /** Which way its counts went; if they stayed, those outside duplicates. */
  Set<Effect> needs() {
    Set<Effect> needs = EnumSet.noneOf(Effect.class);
    add(needs, change());
    add(needs, after.documents() - before.documents());
    return needs.isEmpty() ? uniqueNeeds() : needs;
  }

  /** Whether only the counts outside duplicates differ. */
  boolean isOnlyUnique() {
    return change() == 0 && after.documents() == before.documents();
  }

  /** Which way the counts outside duplicates went against the others. */
  Set<Effect> uniqueNeeds() {
    Set<Effect> needs = EnumSet.noneOf(Effect.class);
    add(needs, after.countUnique() - before.countUnique() - change());
    long documents = after.documents() - before.documents();
    add(needs, after.documentsUnique() - before.documentsUnique() - documents);
    return needs;
  }

  private static void add(Set<Effect> needs, long change) {
    if (change != 0) {
      needs.add(Effect.of(0, change));
    }
  }
}
