package org.newsgrain.job.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The best few of a stream of any length.
 *
 * @param <T> what is ranked
 */
final class Top<T> {

  private final int size;
  private final Comparator<T> bestFirst;
  private final PriorityQueue<T> worstFirst;

  /**
   * @param size how many are kept, at least 1
   * @param bestFirst a total order: ties would make the choice depend on the order of the stream
   */
  Top(int size, Comparator<T> bestFirst) {
    this.size = size;
    this.bestFirst = bestFirst;
    this.worstFirst = new PriorityQueue<>(size, Collections.reverseOrder(bestFirst));
  }

  /** Takes {@code item} if it is among the best so far. */
  void add(T item) {
    if (worstFirst.size() < size) {
      worstFirst.add(item);
    } else if (bestFirst.compare(item, worstFirst.peek()) < 0) {
      worstFirst.remove();
      worstFirst.add(item);
    }
  }

  /** What was kept, best first. */
  List<T> list() {
    List<T> best = new ArrayList<>(worstFirst);
    best.sort(bestFirst);
    return best;
  }
}
