package org.newsgrain.job.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    List<String> paths;
    try (Stream<Path> files = Files.walk(folder)) {
      paths =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString())
              .sorted(Utf8Order.COMPARATOR)
              .toList();
    }
    List<PublishedFile> published = new ArrayList<>();
    for (String path : paths) {
      Path file = folder.resolve(path);
      published.add(new PublishedFile(path, Files.size(file), Hashes.sha256(file)));
    }
    return published;
  }

  /** Whether the file is there in its full size. */
  boolean isIn(Path folder) throws IOException {
    Path file = folder.resolve(path);
    return Files.isRegularFile(file) && Files.size(file) == bytes;
  }
}
