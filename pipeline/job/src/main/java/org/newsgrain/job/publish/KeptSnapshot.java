package org.newsgrain.job.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A snapshot that is still there.
 *
 * @param id its id
 * @param folder where it is
 * @param published when it was last published, by the run log or the folder's time
 */
public record KeptSnapshot(String id, Path folder, Instant published) {

  /**
   * The snapshots in {@code output}, the newest first. A folder without a manifest is none.
   *
   * @throws IOException if the folder can't be listed
   */
  public static List<KeptSnapshot> in(OutputFolder output, RunHistory history) throws IOException {
    List<KeptSnapshot> kept = new ArrayList<>();
    if (!Files.isDirectory(output.snapshots())) {
      return kept;
    }
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(output.snapshots())) {
      for (Path folder : folders) {
        if (Files.isRegularFile(folder.resolve(Manifest.FILE))) {
          kept.add(of(folder, history));
        }
      }
    }
    kept.sort(
        Comparator.comparing(KeptSnapshot::published).reversed().thenComparing(KeptSnapshot::id));
    return kept;
  }

  private static KeptSnapshot of(Path folder, RunHistory history) throws IOException {
    String id = folder.getFileName().toString();
    Instant touched = Files.getLastModifiedTime(folder).toInstant();
    // The log may be lost or torn; a run that only points back to a snapshot touches its folder.
    Instant published =
        history.published(id).filter(logged -> logged.isAfter(touched)).orElse(touched);
    return new KeptSnapshot(id, folder, published);
  }

  /**
   * The bytes of its files.
   *
   * @throws IOException if they can't be listed
   */
  public long bytes() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
