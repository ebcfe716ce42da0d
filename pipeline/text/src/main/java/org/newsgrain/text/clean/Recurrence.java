package org.newsgrain.text.clean;

import org.newsgrain.text.score.RecurrenceBins;

/**
 * How often a line stands in a corpus.
 *
 * @param documents in how many distinct documents of the line's source it stands, this one among
 *     them
 * @param ofDocuments how many documents the source has; 0 if nothing is known of the source
 * @param sources in how many sources it stands, this one among them
 */
public record Recurrence(int documents, int ofDocuments, int sources) {

  /** What is said of a line of a text that belongs to no corpus. */
  public static final Recurrence UNKNOWN = new Recurrence(0, 0, 0);

  /**
   * @throws IllegalArgumentException if a number is negative or more documents hold the line than
   *     there are
   */
  public Recurrence {
    if (documents < 0 || sources < 0 || documents > ofDocuments) {
      throw new IllegalArgumentException(
          "no recurrence: " + documents + " of " + ofDocuments + ", sources " + sources);
    }
  }

  /** Whether the source's documents were counted. */
  public boolean isKnown() {
    return ofDocuments > 0;
  }

  /** Whether no decision on a line can depend on which of the two is said of it. */
  public boolean weighsAs(Recurrence other) {
    return RecurrenceBins.recurs(documents, ofDocuments)
            == RecurrenceBins.recurs(other.documents, other.ofDocuments)
        && RecurrenceBins.sources(sources, ofDocuments)
            == RecurrenceBins.sources(other.sources, other.ofDocuments);
  }
}
