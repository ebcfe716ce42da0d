package org.newsgrain.job.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgrain.job.read.Hashes;
import org.newsgrain.text.document.Utf8Order;

/**
 * A file of a snapshot, as its manifest lists it.
 *
 * @param path relative to the snapshot, with {@code /} between folders
 * @param bytes its size
 * @param sha256 the hash of its bytes, 64 hex digits
 */
public record PublishedFile(String path, long bytes, String sha256) {

  /**
   * All files in {@code folder}, in the order of their paths.
   *
   * @throws IOException if one can't be read
   */
  public static List<PublishedFile> in(Path folder) throws IOException {
    return in(folder, path -> true);
  }

  /**
   * The files of tables in {@code folder}, in the order of their paths.
   *
   * @throws IOException if one can't be read
   */
  public static List<PublishedFile> tables(Path folder) throws IOException {
    return in(folder, path -> path.endsWith(".csv") || path.endsWith(".parquet"));
  }

  /**
   * All files in {@code folder}, in the order of their paths.
   *
   * @param known those that were looked at before, which are not read again
   * @throws IOException if one can't be read
   */
  static List<PublishedFile> in(Path folder, List<PublishedFile> known) throws IOException {
    Set<String> paths = known.stream().map(PublishedFile::path).collect(Collectors.toSet());
    List<PublishedFile> files = new ArrayList<>(known);
    files.addAll(in(folder, path -> !paths.contains(path)));
    files.sort(Comparator.comparing(PublishedFile::path, Utf8Order.COMPARATOR));
    return List.copyOf(files);
  }

  private static List<PublishedFile> in(Path folder, Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> paths =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString())
              .filter(wanted)
              .sorted(Utf8Order.COMPARATOR)
              .toList();
      // The hash takes as long as all else that is done with a file, and there are several.
      return paths.parallelStream().map(path -> read(folder, path)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static PublishedFile read(Path folder, String path) {
    Path file = folder.resolve(path);
    try {
      return new PublishedFile(path, Files.size(file), Hashes.sha256(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the file is there in its full size. */
  boolean isIn(Path folder) throws IOException {
    Path file = folder.resolve(path);
    return Files.isRegularFile(file) && Files.size(file) == bytes;
  }
}
