package org.newsgrain.job.kept;

import java.io.Serializable;

/**
 * A run that may be of use to the next run of the program.
 *
 * @param kind what it holds
 * @param part the shard, or the file of a table, that it belongs to; empty if it is of all
 * @param path where it is
 */
public record KeptRun(Kind kind, String part, String path) implements Serializable {

  /** What runs hold. */
  public enum Kind {
    /** Counted terms, by shard. */
    TERMS,
    /** Counted mentions, by shard. */
    MENTIONS,
    /** Rows of tables that say something of single documents, by the file they go to. */
    ROWS,
    /** What tells copies of a text. */
    FINGERPRINTS,
    /** What stands beside fingerprints. */
    SHINGLES,
    /** Which lines documents have. */
    LINES,
    /** Which documents files have. */
    FILES,
    /** What the whole corpus taught. */
    FINDINGS
  }
}
