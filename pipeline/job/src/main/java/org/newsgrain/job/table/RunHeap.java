package org.newsgrain.job.table;

import java.io.IOException;

/** Open runs, the one whose row comes first on top: a binary heap that goes on in its place. */
final class RunHeap {

  private final RowRun[] runs;
  private int size;

  /**
   * @param most so many runs are added at most
   */
  RunHeap(int most) {
    this.runs = new RowRun[most];
  }

  /** Adds a run that stands before its first row, if it has one. */
  void add(RowRun run) throws IOException {
    if (!run.advance()) {
      return;
    }
    int place = size++;
    while (place > 0 && isBefore(run, runs[(place - 1) / 2])) {
      runs[place] = runs[(place - 1) / 2];
      place = (place - 1) / 2;
    }
    runs[place] = run;
  }

  /** The run that has come to the first of all rows, or null if all runs are at their ends. */
  RowRun first() {
    return size == 0 ? null : runs[0];
  }

  /** Lets the first run go on to its next row. */
  void advanceFirst() throws IOException {
    RowRun run = runs[0].advance() ? runs[0] : runs[--size];
    int place = 0;
    for (int child = 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && isBefore(runs[child + 1], runs[child])) {
        child++;
      }
      if (!isBefore(runs[child], run)) {
        break;
      }
      runs[place] = runs[child];
      place = child;
    }
    runs[place] = run;
  }

  private static boolean isBefore(RowRun a, RowRun b) {
    return a.cells().compareTo(b.cells()) < 0;
  }
}
