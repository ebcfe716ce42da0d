package org.newsgrain.job.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes staged files the published snapshot. Readers of {@code latest} see the old snapshot whole
 * or the new one whole, whenever the process or the machine stops: everything is synced to the disk
 * before the one rename that swaps the pointer.
 */
public final class Publisher {

  private final OutputFolder folder;

  /** A publisher in {@code folder}, whose lock the caller holds. */
  public Publisher(OutputFolder folder) {
    this.folder = folder;
  }

  /**
   * An empty folder to write the snapshot in; what dead runs left is removed.
   *
   * @throws IOException if it can't be made
   */
  public Path stage(String id) throws IOException {
    delete(folder.allStaging());
    return Files.createDirectories(folder.staging(id));
  }

  /**
   * A folder beside the staged one, for what is of no interest once it is published.
   *
   * @throws IOException if it can't be made
   */
  public Path scratch() throws IOException {
    return Files.createDirectories(folder.allStaging().resolve("scratch"));
  }

  /**
   * Publishes what was staged as {@code manifest} describes it, and removes all but the {@code
   * keep} newest snapshots.
   *
   * @throws IOException if something can't be written; the old snapshot is then still published
   */
  public void publish(Manifest manifest, int keep) throws IOException {
    Path staged = folder.staging(manifest.id());
    manifest.write(staged);
    syncAll(staged);
    Files.createDirectories(folder.snapshots());
    settle(staged, folder.snapshot(manifest.id()), manifest);
    sync(folder.snapshots());
    point(manifest.id());
    prune(manifest.id(), keep);
    delete(folder.allStaging());
  }

  /**
   * Points {@code latest} to a snapshot that is there.
   *
   * @throws IOException if the pointer can't be swapped
   */
  public void point(String id) throws IOException {
    Path pointer = folder.root().resolve(".latest");
    Files.deleteIfExists(pointer);
    Files.createSymbolicLink(pointer, folder.root().relativize(folder.snapshot(id)));
    Files.move(pointer, folder.latest(), StandardCopyOption.ATOMIC_MOVE);
    sync(folder.root());
  }

  /**
   * Removes what a run that publishes nothing has staged.
   *
   * @throws IOException if it can't be removed
   */
  public void discard() throws IOException {
    delete(folder.allStaging());
  }

  /** Moves what was staged to its place, unless just that is there already. */
  private void settle(Path staged, Path snapshot, Manifest manifest) throws IOException {
    if (Manifest.isIntact(snapshot, manifest)) {
      return;
    }
    if (Files.exists(snapshot)) {
      // Damaged, or made by hand: no reader can use it, and nothing can replace it in one step.
      Files.move(snapshot, folder.allStaging().resolve("replaced"));
    }
    Files.move(staged, snapshot, StandardCopyOption.ATOMIC_MOVE);
  }

  private void prune(String current, int keep) throws IOException {
    List<Path> snapshots = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder.snapshots())) {
      all.forEach(snapshots::add);
    }
    snapshots.remove(folder.snapshot(current));
    snapshots.sort(Comparator.comparing(Publisher::age).reversed());
    for (Path old : snapshots.subList(Math.min(keep - 1, snapshots.size()), snapshots.size())) {
      delete(old);
    }
  }

  private static FileTime age(Path snapshot) {
    try {
      return Files.getLastModifiedTime(snapshot);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private static void syncAll(Path root) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root)) {
      paths = walk.toList();
    }
    for (Path path : paths) {
      sync(path);
    }
  }

  /** Writes a file's bytes, or a folder's names, through to the disk. */
  private static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> walk = Files.walk(root)) {
      deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
