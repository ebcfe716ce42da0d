package org.newsgrain.job.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.newsgrain.job.origin.SourceManifest;
import org.newsgrain.job.plan.RunPlan;

/** Where the files of the input are on disk. */
final class InputFolder {

  private final Path root;
  private final Path folder;

  InputFolder(RunPlan.Reading reading) {
    this.root = real(Path.of(reading.root()));
    this.folder = Files.isDirectory(root) ? root : root.getParent();
  }

  /** The file that is listed as {@code path}. */
  Path file(String path) {
    return PathNames.path(folder, path);
  }

  /**
   * What the input says of its files.
   *
   * @throws org.newsgrain.job.plan.UsageException if that makes no sense
   */
  SourceManifest manifest() {
    try {
      return SourceManifest.of(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether {@code file} still has the size and the time that it was listed with. */
  boolean isUnchanged(InputFile file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file(file.path()), BasicFileAttributes.class);
      return now.size() == file.size() && FileWalk.modified(now) == file.modified();
    } catch (IOException e) {
      return false;
    }
  }

  /** Where the walk found the files: behind the link, if the input is one. */
  private static Path real(Path root) {
    try {
      return root.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
