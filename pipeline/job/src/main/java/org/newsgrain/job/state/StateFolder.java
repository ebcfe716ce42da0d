package org.newsgrain.job.state;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgrain.job.kept.KeptRun;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;

/**
 * Where the state is on disk: an index, and a folder for each segment. The index is replaced in one
 * step, and says how long each file is and what its sum is, so nothing has to be synced: what a
 * power cut took is noticed.
 *
 * @param root the folder, which need not be there
 */
record StateFolder(Path root) {

  private static final String INDEX = "index";

  Path segment(String name) {
    return root.resolve(name);
  }

  /** The state for {@code key}, if there is one and its index is as it was left; else none. */
  State read(String key) {
    try {
      return readIndex(key);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return State.none(key);
    }
  }

  private State readIndex(String key) throws IOException {
    Path index = root.resolve(INDEX);
    if (!Files.exists(index)) {
      return State.none(key);
    }
    long sum;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(sumOf(index))))) {
      sum = in.readLong();
    }
    if (StoredRun.sum(index) != sum) {
      return State.none(key);
    }
    try (RunReader in = new RunReader(Files.newInputStream(index))) {
      return State.read(in, key);
    }
  }

  /** Whether all runs of {@code state} are as they were left. */
  boolean isIntact(State state) {
    return state.segments().stream()
        .allMatch(
            segment ->
                segment.runs().parallelStream()
                    .allMatch(run -> run.isIntact(segment(segment.name()))));
  }

  /**
   * Links the runs of a segment into another folder.
   *
   * @return where they are
   */
  List<KeptRun> link(Segment segment, Path place) throws IOException {
    Path folder = segment(segment.name()).toAbsolutePath();
    List<KeptRun> linked = new ArrayList<>();
    for (StoredRun run : segment.runs()) {
      Files.createSymbolicLink(place.resolve(run.name()), folder.resolve(run.name()));
      linked.add(run.in(place));
    }
    return linked;
  }

  /**
   * Takes runs over into the folder of a segment.
   *
   * @return how they are stored there
   */
  List<StoredRun> take(String segment, List<KeptRun> runs) throws IOException {
    Path folder = Files.createDirectories(segment(segment));
    List<StoredRun> stored = new ArrayList<>();
    for (KeptRun run : runs) {
      Path from = Path.of(run.path());
      Path to = folder.resolve(from.getFileName());
      Files.move(from, to);
      stored.add(StoredRun.of(run, to));
    }
    return stored;
  }

  /** Replaces what was there by {@code state}, whose segments are in their places. */
  void write(State state) throws IOException {
    Path next = root.resolve(INDEX + ".next");
    try (RunWriter out = new RunWriter(Files.newOutputStream(next))) {
      state.write(out);
    }
    // The sum of the one index does not fit the other: a crash in between leaves no state.
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(sumOf(root.resolve(INDEX)))))) {
      out.writeLong(StoredRun.sum(next));
    }
    Files.move(next, root.resolve(INDEX), StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path sumOf(Path index) {
    return index.resolveSibling(INDEX + ".sum");
  }

  /** Deletes the folders of all other segments. */
  void deleteAllBut(List<Segment> segments) throws IOException {
    Set<String> names = segments.stream().map(Segment::name).collect(Collectors.toSet());
    Files.createDirectories(root);
    try (Stream<Path> all = Files.list(root)) {
      for (Path folder : all.filter(Files::isDirectory).toList()) {
        if (!names.contains(folder.getFileName().toString())) {
          delete(folder);
        }
      }
    }
  }

  /** Deletes all there is. */
  void delete() throws IOException {
    if (Files.exists(root)) {
      delete(root);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
