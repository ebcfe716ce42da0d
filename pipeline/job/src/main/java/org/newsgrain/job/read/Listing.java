package org.newsgrain.job.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgrain.text.document.Rejection;
import org.newsgrain.text.document.Utf8Order;

/**
 * The files of an input folder, or the one input file, in the order of their paths. Names that
 * start with a dot are passed over, as other tools do; links are followed where they stay inside
 * the folder; a file that is there under two names is found under the first. What is published
 * inside the input is no part of it.
 *
 * @param files what is to be read
 * @param rejections what is there and can't be
 */
public record Listing(List<InputFile> files, List<Rejection> rejections) {

  /**
   * Lists {@code root}.
   *
   * @throws IOException if the folder itself can't be listed
   */
  public static Listing of(Path root) throws IOException {
    return of(root, Optional.empty());
  }

  /**
   * Lists {@code root} but for what {@code output} holds, should that be inside it.
   *
   * @throws IOException if the folder itself can't be listed
   */
  public static Listing without(Path output, Path root) throws IOException {
    return of(root, Files.exists(output) ? Optional.of(output.toRealPath()) : Optional.empty());
  }

  private static Listing of(Path root, Optional<Path> without) throws IOException {
    Walk walk = new Walk(root.toRealPath(), without);
    Files.walkFileTree(walk.root, walk);
    return walk.listing();
  }

  /** The bytes of all files. */
  public long bytes() {
    return files.stream().mapToLong(InputFile::size).sum();
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Optional<Path> without;
    private final List<Path> found = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    Walk(Path root, Optional<Path> without) {
      this.root = root;
      this.without = without;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean passed = !folder.equals(root) && (isHidden(folder) || isLeftOut(folder));
      return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.equals(root) || !isHidden(file)) {
        found.add(file);
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

    Listing listing() {
      found.sort(Comparator.comparing(this::relative, Utf8Order.COMPARATOR));
      List<InputFile> files = new ArrayList<>();
      Set<Object> seen = new HashSet<>();
      for (Path file : found) {
        try {
          Path real = file.toRealPath();
          BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
          if (!real.startsWith(root)) {
            reject(file, Rejection.Reason.OUTSIDE_ROOT, "a link out of the input folder");
          } else if (attributes.isRegularFile() && seen.add(identity(real, attributes))) {
            files.add(new InputFile(relative(file), attributes.size(), Hashes.sha256OrNone(real)));
          }
        } catch (IOException e) {
          reject(file, Rejection.Reason.UNREADABLE, "a link that leads nowhere");
        }
      }
      return new Listing(files, rejections);
    }

    private void reject(Path file, Rejection.Reason reason, String detail) {
      rejections.add(new Rejection(relative(file), 0, reason, detail, 0));
    }

    private String relative(Path file) {
      Path from = file.equals(root) ? root.getParent() : root;
      return from.relativize(file).toString();
    }

    private boolean isLeftOut(Path folder) {
      return without.filter(folder::equals).isPresent();
    }

    private static boolean isHidden(Path file) {
      return file.getFileName().toString().startsWith(".");
    }

    private static Object identity(Path file, BasicFileAttributes attributes) {
      return attributes.fileKey() == null ? file : attributes.fileKey();
    }
  }
}
