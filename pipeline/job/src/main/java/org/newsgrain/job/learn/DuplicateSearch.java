package org.newsgrain.job.learn;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.newsgrain.text.duplicate.Duplicate;
import org.newsgrain.text.duplicate.Duplicates;
import org.newsgrain.text.duplicate.Originals;
import org.newsgrain.text.duplicate.Sightings;

/**
 * Goes through the runs of the whole corpus twice: once to see which texts and bands are shared,
 * and once, merged in the order of precedence, to place each document. Holds a fingerprint of each
 * run, 43 to 85 bytes for each document (at most 256 MB), and what {@link Originals} and {@link
 * Duplicates} hold; the shingles stay on disk.
 */
final class DuplicateSearch implements Closeable {

  private final PriorityQueue<Cursor> cursors =
      new PriorityQueue<>(Comparator.comparing(cursor -> cursor.head.fingerprint().precedence()));
  private final List<FingerprintRun> runs = new ArrayList<>();

  private record Cursor(FingerprintRun.Entry head, FingerprintRun run) {}

  private DuplicateSearch() {}

  /**
   * The duplicates among the documents of these runs.
   *
   * @throws IOException if a run can't be read
   */
  static Duplicates among(List<Path> paths, double similarity) throws IOException {
    Originals originals = new Originals(similarity, sightings(paths));
    try (DuplicateSearch search = new DuplicateSearch()) {
      search.open(paths);
      return search.place(originals);
    }
  }

  private static Sightings sightings(List<Path> paths) throws IOException {
    long documents = 0;
    for (Path path : paths) {
      try (FingerprintRun run = FingerprintRun.open(path)) {
        documents += run.size();
      }
    }
    Sightings sightings = Sightings.expecting(documents);
    for (Path path : paths) {
      try (FingerprintRun run = FingerprintRun.open(path)) {
        for (Optional<FingerprintRun.Entry> i = run.next(); i.isPresent(); i = run.next()) {
          sightings.see(i.get().fingerprint());
        }
      }
    }
    return sightings;
  }

  private void open(List<Path> paths) throws IOException {
    for (Path path : paths) {
      FingerprintRun run = FingerprintRun.open(path);
      runs.add(run);
      advance(run);
    }
  }

  private Duplicates place(Originals originals) throws IOException {
    List<Duplicate> duplicates = new ArrayList<>();
    while (!cursors.isEmpty()) {
      Cursor first = cursors.remove();
      FingerprintRun.Entry head = first.head;
      originals.place(head.fingerprint(), head.shingles()).ifPresent(duplicates::add);
      advance(first.run);
    }
    return Duplicates.of(duplicates);
  }

  private void advance(FingerprintRun run) throws IOException {
    run.next().ifPresent(head -> cursors.add(new Cursor(head, run)));
  }

  @Override
  public void close() throws IOException {
    for (FingerprintRun run : runs) {
      run.close();
    }
  }
}
