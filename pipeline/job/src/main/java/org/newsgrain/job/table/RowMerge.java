package org.newsgrain.job.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Merges sorted runs of rows, holding one row of each. */
public final class RowMerge {

  /** So many runs are open at once; of more, some are first merged into longer ones. */
  private static final int MOST_OPEN = 64;

  /** Takes rows in order. */
  public interface Sink {
    /**
     * Takes the next row.
     *
     * @param row is another one afterwards
     * @throws IOException if it can't be written
     */
    void accept(Cells row) throws IOException;
  }

  private RowMerge() {}

  /**
   * Hands on the rows of all runs in the table's order. The runs stay: an engine may try again.
   *
   * @param folder where longer runs are left, if there are too many to be open at once
   * @throws IOException if a run can't be read, or a longer one written
   */
  public static void of(Table table, List<Path> runs, Path folder, Sink out) throws IOException {
    List<Path> left = new ArrayList<>(runs);
    while (left.size() > MOST_OPEN) {
      List<Path> round = new ArrayList<>(left.subList(0, MOST_OPEN));
      left.subList(0, MOST_OPEN).clear();
      left.add(longer(table, round, folder));
    }
    merge(left, out);
  }

  private static Path longer(Table table, List<Path> runs, Path folder) throws IOException {
    Path longer = Files.createTempFile(folder, table.name() + "-", ".run");
    try (RowRunWriter out = new RowRunWriter(table, longer)) {
      merge(runs, out::write);
    }
    return longer;
  }

  private static void merge(List<Path> paths, Sink out) throws IOException {
    SharedTexts shared = new SharedTexts();
    List<RowRun> runs = new ArrayList<>();
    try {
      RunHeap heap = new RunHeap(paths.size());
      for (Path path : paths) {
        RowRun run = new RowRun(path, shared);
        runs.add(run);
        heap.add(run);
      }
      for (RowRun first = heap.first(); first != null; first = heap.first()) {
        out.accept(first.cells());
        heap.advanceFirst();
      }
    } finally {
      for (RowRun run : runs) {
        run.close();
      }
    }
  }
}
