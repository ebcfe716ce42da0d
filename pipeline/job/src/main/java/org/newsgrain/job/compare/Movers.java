package org.newsgrain.job.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.newsgrain.text.document.Utf8Order;

/** The cells of one table, source and language that changed most, and how many changed at all. */
public final class Movers {

  /**
   * A changed cell.
   *
   * @param cell its numbers
   * @param why its causes
   */
  public record Mover(Cell cell, Explanation why) {}

  private static final Comparator<Mover> LARGEST_FIRST =
      Comparator.comparingLong((Mover mover) -> -Math.abs(mover.cell.change()))
          .thenComparingDouble(mover -> -Math.abs(mover.cell.rateChange()))
          .thenComparing(mover -> mover.cell.key(), Utf8Order.COMPARATOR);

  private final int size;
  private final PriorityQueue<Mover> smallestFirst =
      new PriorityQueue<>(Collections.reverseOrder(LARGEST_FIRST));
  private long changed;

  /**
   * @param size how many are kept
   */
  Movers(int size) {
    this.size = size;
  }

  /** Function words are counted but not kept: each new text moves them. */
  void add(Cell cell, Explanation why) {
    changed++;
    if (!cell.stopword()) {
      smallestFirst.add(new Mover(cell, why));
      if (smallestFirst.size() > size) {
        smallestFirst.remove();
      }
    }
  }

  /** Those that changed most, the largest change first. */
  public List<Mover> largest() {
    List<Mover> largest = new ArrayList<>(smallestFirst);
    largest.sort(LARGEST_FIRST);
    return largest;
  }

  /** How many cells changed. */
  public long changed() {
    return changed;
  }
}
