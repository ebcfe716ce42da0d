package org.newsgrain.job.write;

import static org.newsgrain.job.write.TableFiles.Format.CSV;
import static org.newsgrain.job.write.TableFiles.Format.PARQUET;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.RowMerge;
import org.newsgrain.job.table.RowRunWriter;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.TableRows;
import org.newsgrain.job.table.Tables;

/**
 * Rows of the table of terms that are merged, and written in each format, in a second of one
 * thread's processor time: {@code WriterBench FOLDER [ROWS [ROUNDS [SNAPSHOT]]]}. The rows are made
 * up, or come from a snapshot, and stand in {@value #RUNS} sorted runs on disk; writing includes
 * merging. The formats take turns, and the best round of each counts. The files stay in the folder.
 */
public final class WriterBench {

  private static final int SOURCES = 40;
  private static final int RUNS = 26;
  private static final double RARE = 0.5;

  private WriterBench() {}

  /**
   * Measures.
   *
   * @throws IOException if a file can't be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int size = args.length > 1 ? Integer.parseInt(args[1]) : 500_000;
    List<Path> runs = runs(folder, args.length > 3 ? rows(Path.of(args[3]), size) : rows(size));
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    double[] best = new double[3];
    for (int round = 0; round < rounds; round++) {
      best[0] = Math.max(best[0], speed(size, () -> merge(runs, folder, row -> {})));
      best[1] = Math.max(best[1], speed(size, () -> write(PARQUET, runs, folder)));
      best[2] = Math.max(best[2], speed(size, () -> write(CSV, runs, folder)));
    }
    print("merged only", best[0]);
    print("parquet", best[1]);
    print("csv, twice", best[2]);
  }

  /** Something that takes time. */
  private interface Step {
    void run() throws IOException;
  }

  /** Deals the rows out to runs, as shards of terms do. */
  private static List<Path> runs(Path folder, List<Row> rows) throws IOException {
    List<Path> runs = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      Path run = folder.resolve(i + ".run");
      runs.add(run);
      try (RowRunWriter out = new RowRunWriter(Tables.TERMS, run)) {
        for (int k = 0; k < rows.size(); k++) {
          if (Math.floorMod(k * 0x9E3779B9, RUNS) == i) {
            out.write(rows.get(k));
          }
        }
      }
    }
    return runs;
  }

  private static void merge(List<Path> runs, Path folder, RowMerge.Sink out) throws IOException {
    RowMerge.of(Tables.TERMS, runs, folder, out);
  }

  private static void write(TableFiles.Format format, List<Path> runs, Path folder)
      throws IOException {
    try (TableFiles files = new TableFiles(format, Tables.TERMS, folder, 0, 1)) {
      merge(runs, folder, files::write);
    }
  }

  private static double speed(int rows, Step step) throws IOException {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    step.run();
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    return rows * 1e9 / nanos;
  }

  private static void print(String name, double speed) {
    System.out.printf(Locale.ROOT, "%-12s %9.0f rows/s%n", name, speed);
  }

  /** The first terms of a snapshot. */
  private static List<Row> rows(Path snapshot, int size) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (TableRows terms = new TableReader(snapshot).rows(Tables.TERMS)) {
      for (Row row = terms.next(); row != null && rows.size() < size; row = terms.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Terms in order, half of them met once, as in a corpus. */
  private static List<Row> rows(int size) {
    SplittableRandom random = new SplittableRandom(1);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String source = String.format(Locale.ROOT, "source-%02d", i / (size / SOURCES + 1));
      rows.add(row(Tables.TERMS, source, term(i, random), random));
    }
    return rows;
  }

  private static String term(int i, SplittableRandom random) {
    StringBuilder term = new StringBuilder(String.format(Locale.ROOT, "%06x", i));
    for (int k = random.nextInt(8); k > 0; k--) {
      term.append((char) (random.nextInt(20) == 0 ? 'å' : 'a' + random.nextInt(26)));
    }
    return term.toString();
  }

  private static Row row(Table table, String source, String term, SplittableRandom random) {
    long count =
        random.nextDouble() < RARE ? 1 : 1 + (long) (1 / (0.001 + random.nextDouble()) / 4);
    long documents = 1 + count / 2;
    double perMillion = count * 1e6 / 4_567_891;
    Object[] cells = new Object[table.columns().size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] =
          switch (table.columns().get(i).name()) {
            case "language" -> "sv";
            case "source" -> source;
            case "term", "spelling", "stem" -> term;
            case "words" -> 1L;
            case "kind" -> "word";
            case "stopword" -> false;
            case "count", "count_unique" -> count;
            case "documents", "documents_unique" -> documents;
            case "per_million" -> perMillion;
            case "log_ratio" -> random.nextDouble() * 8 - 4;
            case "log_likelihood" -> random.nextDouble() * 30 - 4;
            case "dispersion" -> random.nextDouble();
            default -> throw new IllegalStateException(table.columns().get(i).name());
          };
    }
    return table.row(cells);
  }
}
