package org.newsgrain.job.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgrain.job.format.Content;
import org.newsgrain.job.format.DiskFile;

/** A folder of this machine, or one file. */
final class InputFolder implements InputPlace {

  private final Path root;
  private final Path folder;

  /**
   * @param root the folder or file, behind all links
   */
  InputFolder(Path root) {
    this.root = root;
    this.folder = Files.isDirectory(root) ? root : root.getParent();
  }

  @Override
  public Found find(Path without) throws IOException {
    Optional<Path> published =
        Files.exists(without) ? Optional.of(without.toRealPath()) : Optional.empty();
    FileWalk walk = new FileWalk(root, published);
    return new Found(walk.files(), walk.rejections());
  }

  @Override
  public Content content(String path, long size) {
    return new DiskFile(file(path));
  }

  @Override
  public byte[] bytes(InputFile file) throws IOException {
    return Files.readAllBytes(file(file.path()));
  }

  @Override
  public boolean isUnchanged(InputFile file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file(file.path()), BasicFileAttributes.class);
      return now.size() == file.size() && FileWalk.modified(now) == file.modified();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Set<String> changed(List<InputFile> files) {
    return files.parallelStream()
        .filter(file -> !isUnchanged(file))
        .map(InputFile::path)
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Override
  public Optional<byte[]> sideTable(String name) throws IOException {
    Path file = folder.resolve(name);
    boolean isThere = Files.isRegularFile(file) && !file.equals(root);
    return isThere ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  private Path file(String path) {
    return PathNames.path(folder, path);
  }
}
