package org.newsgrain.job.kept;

import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.cursors.LongCursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongPredicate;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;

/**
 * What stands in kept runs and is no longer so. It is written down beside the runs, so that whoever
 * opens one can pass over it; a run that has nothing beside it is new, and all of it counts.
 */
public final class Outdated {

  private Outdated() {}

  /** What of a document is outdated: its text, or only what was made of it. */
  public enum Part {
    /** What was noted of the text itself: it is gone, or another. */
    TEXT("outdated-texts"),
    /** What was counted of it, or it would be counted otherwise among the other texts of now. */
    COUNTS("outdated-counts");

    private final String file;

    Part(String file) {
      this.file = file;
    }
  }

  private static final String FILES = "outdated-files";

  /**
   * The documents of the run at {@code run}, by the first 64 bits of their stable names, of which
   * {@code part} is outdated.
   *
   * @throws IOException if that can't be read
   */
  public static LongPredicate documents(Path run, Part part) throws IOException {
    LongHashSet documents = documentsIn(run.getParent(), part);
    return documents::contains;
  }

  /**
   * The documents that are written down for the runs in {@code folder}.
   *
   * @throws IOException if they can't be read
   */
  public static LongHashSet documentsIn(Path folder, Part part) throws IOException {
    Path file = folder.resolve(part.file);
    if (!Files.exists(file)) {
      return new LongHashSet();
    }
    try (RunReader in = new RunReader(Files.newInputStream(file))) {
      return readNames(in);
    }
  }

  /**
   * The files, by their paths, that are no longer as they were when the run at {@code run} was
   * made.
   *
   * @throws IOException if that can't be read
   */
  public static Set<String> files(Path run) throws IOException {
    return filesIn(run.getParent());
  }

  /**
   * The files that are written down for the runs in {@code folder}.
   *
   * @throws IOException if they can't be read
   */
  public static Set<String> filesIn(Path folder) throws IOException {
    Path file = folder.resolve(FILES);
    if (!Files.exists(file)) {
      return Set.of();
    }
    Set<String> paths = new HashSet<>();
    try (RunReader in = new RunReader(Files.newInputStream(file))) {
      for (int left = in.size(); left > 0; left--) {
        paths.add(in.string());
      }
    }
    return paths;
  }

  /**
   * Writes down the files for the runs in {@code folder}.
   *
   * @throws IOException if they can't be written
   */
  public static void writeFiles(Path folder, Set<String> paths) throws IOException {
    try (RunWriter out = new RunWriter(Files.newOutputStream(folder.resolve(FILES)))) {
      out.number(paths.size());
      for (String path : paths) {
        out.string(path);
      }
    }
  }

  /**
   * Writes down the documents for the runs in {@code folder}.
   *
   * @throws IOException if they can't be written
   */
  public static void writeDocuments(Path folder, Part part, LongHashSet documents)
      throws IOException {
    // Two tries of one step may write at once: the file is whole, whoever is last.
    Path next = Files.createTempFile(folder, part.file, ".next");
    try (RunWriter out = new RunWriter(Files.newOutputStream(next))) {
      writeNames(out, documents);
    }
    Files.move(next, folder.resolve(part.file), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Writes documents, by the first 64 bits of their stable names.
   *
   * @throws IOException if they can't be written
   */
  public static void writeNames(RunWriter out, LongHashSet documents) throws IOException {
    out.number(documents.size());
    for (LongCursor document : documents) {
      out.bits(document.value);
    }
  }

  /**
   * Reads what {@link #writeNames} wrote.
   *
   * @throws IOException if it can't be read
   */
  public static LongHashSet readNames(RunReader in) throws IOException {
    LongHashSet documents = new LongHashSet();
    for (int left = in.size(); left > 0; left--) {
      documents.add(in.bits());
    }
    return documents;
  }
}
