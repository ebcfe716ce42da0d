package org.newsgrain.job.audit;

/**
 * How often a term or an entity occurs in a source and language.
 *
 * @param pair the language and source
 * @param item the term, or the entity_id
 * @param count occurrences
 * @param documents documents that have them
 */
public record Cell(Pair pair, String item, long count, long documents) {

  @Override
  public String toString() {
    return pair + " " + item;
  }
}
