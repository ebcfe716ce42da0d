package org.newsgrain.job.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Merges sorted runs of rows, holding one row of each. */
public final class RowMerge {

  /** So many runs are open at once; of more, some are first merged into longer ones. */
  private static final int MOST_OPEN = 64;

  /** Takes rows in order. */
  public interface Sink {
    /**
     * Takes the next row.
     *
     * @throws IOException if it can't be written
     */
    void accept(Row row) throws IOException;
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
    merge(table, left, out);
  }

  private static Path longer(Table table, List<Path> runs, Path folder) throws IOException {
    Path longer = Files.createTempFile(folder, table.name() + "-", ".run");
    try (RowRunWriter out = new RowRunWriter(table, longer)) {
      merge(table, runs, out::write);
    }
    return longer;
  }

  private static void merge(Table table, List<Path> paths, Sink out) throws IOException {
    Comparator<Row> order = table.order();
    PriorityQueue<Cursor> cursors =
        new PriorityQueue<>(Comparator.comparing((Cursor cursor) -> cursor.head, order));
    List<RowRun> runs = new ArrayList<>();
    try {
      for (Path path : paths) {
        runs.add(new RowRun(path));
        Cursor.at(runs.get(runs.size() - 1)).ifPresent(cursors::add);
      }
      while (!cursors.isEmpty()) {
        Cursor first = cursors.remove();
        out.accept(first.head);
        Cursor.at(first.run).ifPresent(cursors::add);
      }
    } finally {
      for (RowRun run : runs) {
        run.close();
      }
    }
  }

  private record Cursor(Row head, RowRun run) {
    static Optional<Cursor> at(RowRun run) throws IOException {
      return run.next().map(head -> new Cursor(head, run));
    }
  }
}
