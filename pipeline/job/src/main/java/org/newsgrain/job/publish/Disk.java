package org.newsgrain.job.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders such that a power cut does not take back what was reported as done. */
final class Disk {

  private Disk() {}

  /** Writes a file's bytes, or a folder's names, through to the disk. */
  static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Syncs {@code root} and all below it. */
  static void syncAll(Path root) throws IOException {
    for (Path path : below(root)) {
      sync(path);
    }
  }

  /**
   * Creates {@code folder} and those above it that are missing, each synced into the one above. A
   * link to a folder is one, which {@code Files.createDirectories} denies before JDK 20.
   */
  static void createFolders(Path folder) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    Path at = folder.toAbsolutePath();
    while (at != null && !Files.isDirectory(at)) {
      missing.push(at);
      at = at.getParent();
    }
    for (Path path : missing) {
      Files.createDirectories(path);
      sync(path.getParent());
    }
  }

  /** Deletes {@code root} and all below it, if it is there; links are not followed. */
  static void delete(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (Path path : below(root)) {
      Files.delete(path);
    }
  }

  /** All paths from {@code root} on, what is in a folder before the folder. */
  private static List<Path> below(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
