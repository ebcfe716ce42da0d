package org.newsgrain.job.spill;

import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.newsgrain.job.kept.Outdated;
import org.newsgrain.text.count.Merge;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;

/**
 * A kind of sorted runs on disk. Only their names travel through Beam: what was counted of a large
 * corpus does not fit in memory, and need not be there at once to be merged.
 *
 * @param name what the files' names begin with
 */
public record EntryRun<K extends Comparable<K>, V>(
    String name, Writer<K, V> writer, Reader<K, V> reader) {

  /** So many runs are open at once; of more, some are first merged into longer ones. */
  private static final int MOST_OPEN = 128;

  /** Writes an entry. */
  public interface Writer<K, V> extends Serializable {
    void write(K key, V value, RunWriter out) throws IOException;
  }

  /** Reads an entry. */
  public interface Reader<K, V> extends Serializable {
    /** The next entry; null if nothing under its key counts any more. */
    Map.Entry<K, V> read(RunReader in) throws IOException;
  }

  /**
   * Writes entries into a run for each shard that has any.
   *
   * @param sorted entries in ascending order of keys
   * @param shardKey the part of a key that decides on its shard
   * @param out takes each shard with its run
   */
  public void write(Entries<K, V> sorted, Function<K, String> shardKey, Runs runs, Sink out)
      throws IOException {
    List<Writing> open = new ArrayList<>(Collections.nCopies(runs.shards().count(), null));
    try {
      sorted.forEach(
          (key, value) -> {
            int shard = runs.shards().of(shardKey.apply(key));
            if (open.get(shard) == null) {
              open.set(shard, new Writing(Path.of(runs.folder())));
            }
            open.get(shard).add(key, value);
          });
    } finally {
      for (Writing run : open) {
        if (run != null) {
          run.close();
        }
      }
    }
    for (int shard = 0; shard < open.size(); shard++) {
      if (open.get(shard) != null) {
        out.accept(shard, open.get(shard).path.toString());
      }
    }
  }

  /** Takes merged entries. */
  public interface Reading<K, V> {
    void accept(Iterator<Map.Entry<K, V>> sorted) throws IOException;
  }

  /** What runs are made of. */
  public interface Entries<K, V> {
    void forEach(Action<K, V> action) throws IOException;

    /** The entries of a map whose keys are not sorted. */
    static <K extends Comparable<K>, V> Entries<K, V> sorted(Map<K, V> entries) {
      List<Map.Entry<K, V>> sorted = new ArrayList<>(entries.entrySet());
      sorted.sort(Map.Entry.comparingByKey());
      return action -> {
        for (Map.Entry<K, V> entry : sorted) {
          action.accept(entry.getKey(), entry.getValue());
        }
      };
    }
  }

  /** Takes an entry. */
  public interface Action<K, V> {
    void accept(K key, V value) throws IOException;
  }

  /** Takes a shard and the name of a run. */
  public interface Sink {
    void accept(int shard, String run);
  }

  /** Writes sorted entries into a run and gives its name. */
  public String write(Iterator<Map.Entry<K, V>> sorted, Runs runs) throws IOException {
    return write(sorted, Path.of(runs.folder()));
  }

  private String write(Iterator<Map.Entry<K, V>> sorted, Path folder) throws IOException {
    try (Writing run = new Writing(folder)) {
      while (sorted.hasNext()) {
        Map.Entry<K, V> entry = sorted.next();
        run.add(entry.getKey(), entry.getValue());
      }
      return run.path.toString();
    }
  }

  /** A run that is being written. */
  private final class Writing implements Closeable {
    private final Path path;
    private final RunWriter out;

    Writing(Path folder) throws IOException {
      // A new name for each try: what a broken try left behind is then never read.
      path = Files.createTempFile(folder, name + "-", ".run");
      out = new RunWriter(Files.newOutputStream(path));
    }

    void add(K key, V value) throws IOException {
      out.flag(true);
      writer.write(key, value, out);
    }

    @Override
    public void close() throws IOException {
      try (out) {
        out.flag(false);
      }
    }
  }

  /**
   * Hands the entries of several runs as one to {@code reading}; they can be read only there.
   *
   * @param names the runs
   * @param runs where longer runs are left, if there are too many to be open at once
   * @param sum makes one value of several that stand under a key
   */
  public void merge(
      Iterable<String> names, Runs runs, Function<List<V>, V> sum, Reading<K, V> reading)
      throws IOException {
    List<String> left = new ArrayList<>();
    names.forEach(left::add);
    while (left.size() > MOST_OPEN) {
      List<String> round = new ArrayList<>(left.subList(0, MOST_OPEN));
      left.subList(0, MOST_OPEN).clear();
      left.add(longer(round, runs, sum));
    }
    mergeAll(left, sum, reading);
  }

  /** Merges runs into one. They stay: another step may be reading them, too. */
  private String longer(List<String> names, Runs runs, Function<List<V>, V> sum)
      throws IOException {
    List<String> longer = new ArrayList<>();
    mergeAll(names, sum, sorted -> longer.add(write(sorted, runs)));
    return longer.get(0);
  }

  private void mergeAll(List<String> runs, Function<List<V>, V> sum, Reading<K, V> reading)
      throws IOException {
    List<OpenRun<K, V>> open = new ArrayList<>();
    try {
      for (String run : runs) {
        open.add(new OpenRun<>(open(Path.of(run)), reader));
      }
      reading.accept(Merge.of(open, sum));
    } finally {
      for (OpenRun<K, V> run : open) {
        run.in.close();
      }
    }
  }

  private static RunReader open(Path run) throws IOException {
    return new RunReader(Files.newInputStream(run), Outdated.documents(run, Outdated.Part.COUNTS));
  }

  private static final class OpenRun<K, V> implements Iterator<Map.Entry<K, V>> {
    private final RunReader in;
    private final Reader<K, V> reader;

    /** Null at the end. */
    private Map.Entry<K, V> next;

    OpenRun(RunReader in, Reader<K, V> reader) throws IOException {
      this.in = in;
      this.reader = reader;
      this.next = read();
    }

    private Map.Entry<K, V> read() throws IOException {
      while (in.flag()) {
        Map.Entry<K, V> entry = reader.read(in);
        if (entry != null) {
          return entry;
        }
      }
      return null;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Map.Entry<K, V> next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      Map.Entry<K, V> entry = next;
      try {
        next = read();
      } catch (IOException e) {
        throw new UncheckedIOException("what was counted can't be read again", e);
      }
      return entry;
    }
  }
}
