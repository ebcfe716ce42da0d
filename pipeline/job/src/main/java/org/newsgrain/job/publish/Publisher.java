package org.newsgrain.job.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes staged files the published snapshot. Readers of {@code latest} see the old snapshot whole
 * or the new one whole, whenever the process or the machine stops: everything is synced to the disk
 * before the one rename that swaps the pointer, and a snapshot leaves by one rename too.
 */
public final class Publisher {

  private final OutputFolder folder;

  /** A publisher in {@code folder}, whose lock the caller holds. */
  public Publisher(OutputFolder folder) {
    this.folder = folder;
  }

  /**
   * Removes what dead runs left, or this one if it publishes nothing.
   *
   * @throws IOException if it can't be removed, or if a pointer could not be swapped later on
   */
  public void tidy() throws IOException {
    Path latest = folder.latest();
    if (Files.exists(latest, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(latest)) {
      throw new FileSystemException(
          latest.toString(), null, "it is no link to a snapshot; move it away");
    }
    Files.deleteIfExists(folder.pointer());
    Disk.delete(folder.removed());
    if (Files.exists(folder.allStaging(), LinkOption.NOFOLLOW_LINKS)) {
      // Workers of a dead run may still be writing: they don't find what has another name.
      Files.move(folder.allStaging(), folder.removed());
      Disk.delete(folder.removed());
    }
  }

  /**
   * An empty folder to write the snapshot in.
   *
   * @throws IOException if it can't be made
   */
  public Path stage(String id) throws IOException {
    tidy();
    return Files.createDirectories(folder.staging(id));
  }

  /**
   * A new folder beside the staged one, for what is of no interest once it is published. No run has
   * the same twice, so that late workers of a dead run find theirs gone.
   *
   * @throws IOException if it can't be made
   */
  public Path scratch() throws IOException {
    return Files.createTempDirectory(folder.allStaging(), "scratch-");
  }

  /**
   * Publishes what was staged as {@code manifest} describes it.
   *
   * @throws IOException if something can't be written; then the old snapshot is still published, or
   *     the new one, but nobody knows whether it would survive a power cut
   */
  public void publish(Manifest manifest) throws IOException {
    Path staged = folder.staging(manifest.id());
    manifest.write(staged);
    if (!Manifest.isComplete(staged)) {
      throw new IOException(staged + " does not hold what its manifest lists");
    }
    Disk.syncAll(staged);
    Disk.createFolders(folder.snapshots());
    settle(staged, folder.snapshot(manifest.id()), manifest);
    point(manifest.id());
  }

  /**
   * Points {@code latest} to a snapshot that is there, which is thereby the newest.
   *
   * @throws IOException if the pointer can't be swapped
   */
  public void point(String id) throws IOException {
    Path snapshot = folder.snapshot(id);
    Files.setLastModifiedTime(snapshot, FileTime.from(Instant.now()));
    Disk.sync(folder.snapshots());
    Files.deleteIfExists(folder.pointer());
    Files.createSymbolicLink(folder.pointer(), folder.root().relativize(snapshot));
    Files.move(folder.pointer(), folder.latest(), StandardCopyOption.ATOMIC_MOVE);
    Disk.sync(folder.root());
  }

  /**
   * Removes all but the {@code keep} snapshots that were published last. Each is moved away before
   * it is deleted, so that nobody finds half of one.
   *
   * @throws IOException if one can't be removed
   */
  public void prune(String current, int keep) throws IOException {
    List<Path> snapshots = newestFirst();
    snapshots.remove(folder.snapshot(current));
    Files.createDirectories(folder.allStaging());
    for (Path old : snapshots.subList(Math.min(keep - 1, snapshots.size()), snapshots.size())) {
      Files.move(old, folder.allStaging().resolve(old.getFileName()));
    }
    Disk.sync(folder.snapshots());
    tidy();
  }

  /** Moves what was staged to its place, unless just that is there already. */
  private void settle(Path staged, Path snapshot, Manifest manifest) throws IOException {
    if (Manifest.isIntact(snapshot, manifest)) {
      return;
    }
    if (Files.exists(snapshot, LinkOption.NOFOLLOW_LINKS)) {
      // Damaged, or made by hand: no reader can use it, and nothing can replace it in one step.
      Files.move(snapshot, folder.allStaging().resolve("replaced"));
    }
    Files.move(staged, snapshot, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What is not named as a snapshot is not ours. */
  private List<Path> newestFirst() throws IOException {
    List<Path> snapshots = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder.snapshots())) {
      for (Path path : all) {
        if (SnapshotId.isOne(path.getFileName().toString())) {
          snapshots.add(path);
        }
      }
    }
    snapshots.sort(Comparator.comparing(Publisher::published).reversed());
    return snapshots;
  }

  private static FileTime published(Path snapshot) {
    try {
      return Files.getLastModifiedTime(snapshot);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
