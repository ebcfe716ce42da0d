package org.newsgrain.job.stage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for one attempt at writing files. An engine may make several, one after the other or,
 * when it takes a worker for dead that is not, at once; each leaves the same bytes, and what the
 * staging folder holds is always whole.
 */
final class Attempt {

  private final Path folder;

  /** An attempt in a new folder below {@code scratch}, which must be there. */
  Attempt(Path scratch) throws IOException {
    this.folder = Files.createTempDirectory(scratch, "table-");
  }

  Path folder() {
    return folder;
  }

  /**
   * Moves all files to the same places below {@code staging}.
   *
   * @throws IOException if they can't be moved, as when the run is over and its folder gone
   */
  void settle(Path staging) throws IOException {
    for (Path path : paths()) {
      Path place = staging.resolve(folder.relativize(path));
      if (Files.isDirectory(path)) {
        create(place);
      } else {
        Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /** What is below the folder, a folder before what is in it. */
  private List<Path> paths() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.skip(1).sorted().toList();
    }
  }

  /** Never creates the staging folder itself: another run's may have been there. */
  private static void create(Path place) throws IOException {
    try {
      Files.createDirectory(place);
    } catch (FileAlreadyExistsException e) {
      // Another table's attempt was first.
      return;
    }
  }
}
