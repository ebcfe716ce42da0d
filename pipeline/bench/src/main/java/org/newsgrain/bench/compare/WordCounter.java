package org.newsgrain.bench.compare;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The least that any counter has to do, as a limit: {@code WordCounter FOLDER CSV THREADS} counts
 * lower-cased runs of letters and digits by the first folder, and writes them in order.
 */
public final class WordCounter {

  private final Path root;
  private final List<Path> files;
  private final AtomicInteger next = new AtomicInteger();

  private WordCounter(Path root) throws IOException {
    this.root = root;
    try (Stream<Path> found = Files.walk(root)) {
      this.files = found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /**
   * Counts.
   *
   * @throws IOException if something can't be read or written
   * @throws ExecutionException if a thread fails
   * @throws InterruptedException if it is stopped
   */
  public static void main(String[] args)
      throws IOException, ExecutionException, InterruptedException {
    Map<String, WordTable> counts =
        new WordCounter(Path.of(args[0])).count(Integer.parseInt(args[2]));
    write(counts, Path.of(args[1]));
  }

  private Map<String, WordTable> count(int threads)
      throws ExecutionException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Map<String, WordTable>>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        parts.add(pool.submit(this::countSome));
      }
      Map<String, WordTable> all = new TreeMap<>();
      for (Future<Map<String, WordTable>> part : parts) {
        part.get().forEach((source, table) -> all.merge(source, table, WordTable::plus));
      }
      return all;
    } finally {
      pool.shutdown();
    }
  }

  /** Counts files until none is left. */
  private Map<String, WordTable> countSome() throws IOException {
    Map<String, WordTable> counts = new TreeMap<>();
    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
      Path file = files.get(i);
      String source = root.relativize(file).getName(0).toString();
      Words.count(Files.readAllBytes(file), counts.computeIfAbsent(source, key -> new WordTable()));
    }
    return counts;
  }

  private static void write(Map<String, WordTable> counts, Path csv) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(csv), 1 << 16)) {
      out.write("source,term,count\n".getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, WordTable> source : counts.entrySet()) {
        source.getValue().write(source.getKey(), out);
      }
    }
  }
}
