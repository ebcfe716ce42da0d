package org.newsgrain.job.compare;

import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;

/**
 * The numbers of a cell in one snapshot.
 *
 * @param count occurrences; 0 where the tables don't list the item
 * @param documents documents it occurs in
 * @param perMillion occurrences per million tokens
 * @param countUnique occurrences outside duplicates
 * @param documentsUnique documents it occurs in, duplicates left out
 * @param below 0 if the item is listed; else it is not, and occurs less often than this
 */
public record Tally(
    long count,
    long documents,
    double perMillion,
    long countUnique,
    long documentsUnique,
    long below) {

  /** The bound below which everything is that was not counted. */
  static final long UNCOUNTED = Long.MAX_VALUE;

  /** The numbers of what is not listed, which are known if all that occurs is. */
  static Tally unlisted(long below) {
    return new Tally(0, 0, 0, 0, 0, below);
  }

  /** Whether the tables list the item. */
  public boolean isListed() {
    return below == 0;
  }

  /** Whether the numbers are known: the item is listed, or would be if it occurred at all. */
  public boolean isKnown() {
    return below <= 1;
  }

  /** Whether such items were counted. */
  public boolean isCounted() {
    return below < UNCOUNTED;
  }

  /** Where a table has these numbers. */
  record Columns(int count, int documents, int perMillion, int countUnique, int documentsUnique) {

    static Columns of(Table table) {
      return new Columns(
          table.index("count"),
          table.index("documents"),
          table.index("per_million"),
          table.index("count_unique"),
          table.index("documents_unique"));
    }

    /** Whether two rows have the same counts; their rates may differ. */
    boolean sameCounts(Row a, Row b) {
      return a.cell(count).equals(b.cell(count))
          && a.cell(documents).equals(b.cell(documents))
          && a.cell(countUnique).equals(b.cell(countUnique))
          && a.cell(documentsUnique).equals(b.cell(documentsUnique));
    }

    Tally tally(Row row) {
      return new Tally(
          (Long) row.cell(count),
          (Long) row.cell(documents),
          (Double) row.cell(perMillion),
          (Long) row.cell(countUnique),
          (Long) row.cell(documentsUnique),
          0);
    }
  }
}
