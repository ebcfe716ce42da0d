package org.newsgrain.job.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.newsgrain.text.document.Rejection;
import org.newsgrain.text.document.Utf8Order;

/** Finds what is to be read, and what is there and can't be. */
final class FileWalk extends SimpleFileVisitor<Path> {

  private final Path root;
  private final Optional<Path> without;
  private final List<Path> paths = new ArrayList<>();
  private final List<FoundFile> files = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();

  /**
   * Walks {@code root}.
   *
   * @param root a file or folder, behind all links
   * @param without a folder that is passed over, likewise
   * @throws IOException if the folder itself can't be listed
   */
  FileWalk(Path root, Optional<Path> without) throws IOException {
    this.root = root;
    this.without = without;
    Files.walkFileTree(root, this);
    paths.sort(Comparator.comparing(this::relative, Utf8Order.COMPARATOR));
    Set<Object> seen = new HashSet<>();
    paths.forEach(path -> look(path, seen));
  }

  /** What is to be read, in the order of the paths. */
  List<FoundFile> files() {
    return files;
  }

  /** What is there and can't be read. */
  List<Rejection> rejections() {
    return rejections;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean passed =
        !folder.equals(root) && (isHidden(folder) || without.filter(folder::equals).isPresent());
    return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (file.equals(root) || !(isHidden(file) || isSideTable(file))) {
      paths.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
    if (file.equals(root)) {
      throw problem;
    }
    reject(file, Rejection.Reason.UNREADABLE, "the folder can't be listed");
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
    return problem == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, problem);
  }

  private void look(Path path, Set<Object> seen) {
    try {
      Path real = path.toRealPath();
      BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
      if (!real.startsWith(root)) {
        reject(path, Rejection.Reason.OUTSIDE_ROOT, "a link out of the input folder");
      } else if (attributes.isOther()) {
        reject(path, Rejection.Reason.UNSUPPORTED, "a pipe, socket or device, and no file");
      } else if (attributes.isRegularFile() && seen.add(identity(real, attributes))) {
        files.add(
            new FoundFile(relative(path), attributes.size(), modified(attributes), changed(real)));
      }
    } catch (IOException e) {
      reject(path, Rejection.Reason.UNREADABLE, "a link that leads nowhere");
    }
  }

  /** When anything of a file last changed, in nanoseconds since 1970-01-01; 0 if nobody knows. */
  private static long changed(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return 0;
    }
    return ((FileTime) Files.getAttribute(file, "unix:ctime")).to(TimeUnit.NANOSECONDS);
  }

  /** When a file was last modified, in nanoseconds since 1970-01-01. */
  static long modified(BasicFileAttributes attributes) {
    return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }

  private void reject(Path file, Rejection.Reason reason, String detail) {
    rejections.add(new Rejection(relative(file), 0, reason, detail, 0));
  }

  private String relative(Path file) {
    Path from = file.equals(root) ? root.getParent() : root;
    return PathNames.name(from, file);
  }

  private boolean isSideTable(Path file) {
    return root.equals(file.getParent()) && InputPlace.isSideTable(file.getFileName().toString());
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private static Object identity(Path file, BasicFileAttributes attributes) {
    return attributes.fileKey() == null ? file : attributes.fileKey();
  }
}
