package org.newsgrain.job.write;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/**
 * Rows of the table of terms that each writer takes in a second of one thread's processor time:
 * {@code WriterBench FOLDER [ROWS [ROUNDS]]}. The rows are made before; the writers take turns, and
 * the best round of each counts. The files stay in the folder.
 */
public final class WriterBench {

  private static final int SOURCES = 40;
  private static final double RARE = 0.5;

  private WriterBench() {}

  /** Makes the writer of one round. */
  private interface Opening {
    RowSink open() throws IOException;
  }

  /**
   * Measures.
   *
   * @throws IOException if a file can't be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    List<Row> rows = rows(args.length > 1 ? Integer.parseInt(args[1]) : 500_000);
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    double[] best = new double[3];
    for (int round = 0; round < rounds; round++) {
      best[0] = Math.max(best[0], speed(rows, () -> parquet(folder)));
      best[1] = Math.max(best[1], speed(rows, () -> csv(folder)));
      best[2] = Math.max(best[2], speed(rows, () -> all(folder)));
    }
    print("parquet", best[0]);
    print("csv", best[1]);
    print("all formats", best[2]);
  }

  private static RowSink parquet(Path folder) throws IOException {
    return new ParquetFile(Tables.TERMS, folder.resolve("alone.parquet"));
  }

  private static RowSink csv(Path folder) throws IOException {
    return new CsvFile(Tables.TERMS, folder.resolve("alone.csv"));
  }

  private static RowSink all(Path folder) throws IOException {
    TableFiles files = new TableFiles(Tables.TERMS, folder, 0, 1);
    return new RowSink() {
      @Override
      public void write(Row row) throws IOException {
        files.write(row);
      }

      @Override
      public void close() throws IOException {
        files.close();
      }
    };
  }

  private static double speed(List<Row> rows, Opening opening) throws IOException {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try (RowSink sink = opening.open()) {
      for (Row row : rows) {
        sink.write(row);
      }
    }
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    return rows.size() * 1e9 / nanos;
  }

  private static void print(String name, double speed) {
    System.out.printf(Locale.ROOT, "%-12s %9.0f rows/s%n", name, speed);
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
