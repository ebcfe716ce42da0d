package org.newsgrain.job.compare;

/**
 * Why a count may differ from one snapshot to the next; of equally sure ones, the first is told
 * first.
 */
public enum Cause {
  /** An article that was not there before. */
  NEW_DOCUMENT("new document"),
  /** An article that is no longer there. */
  REMOVED_DOCUMENT("removed document"),
  /** An article whose bytes differ. */
  CHANGED_DOCUMENT("changed document"),
  /** The same bytes under another path, which made them another source's or language's. */
  MOVED_DOCUMENT("moved document"),
  /** The same article is taken for another language's. */
  LANGUAGE("language"),
  /** The same article is another source's. */
  SOURCE("source"),
  /** The same article lost other lines. */
  CLEANING("cleaning"),
  /** The same article is a repeat of another one now, or no longer. */
  DUPLICATE("duplicate"),
  /** A spelling belongs to another entity. */
  ENTITY_MERGE("entity merge"),
  /** The run was told something else. */
  OPTION("option"),
  /** Other software. */
  VERSION("version"),
  /** None of these is seen to account for it. */
  UNKNOWN("unknown");

  private final String words;

  Cause(String words) {
    this.words = words;
  }

  /** The cause as it is told. */
  public String words() {
    return words;
  }
}
