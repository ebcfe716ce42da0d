package org.newsgrain.job.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** What to say when files can't be read or written. */
final class DiskProblem {

  /** What to do about what the operating system says. */
  private static final Map<String, String> REMEDIES =
      Map.of(
          "No space left on device", "make room, or name another folder with -o",
          "Disk quota exceeded", "make room, or name another folder with -o",
          "Read-only file system", "name a folder with -o that can be written",
          "Input/output error", "look at the disk, its cables and the system's log");

  private DiskProblem() {}

  /**
   * {@code problem}, with {@code folder} named where the operating system only said that something
   * in it can't be written.
   */
  static Exception located(Exception problem, Path folder) {
    Throwable root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    boolean namesNoFile = root instanceof IOException && !(root instanceof FileSystemException);
    if (!namesNoFile || !REMEDIES.containsKey(String.valueOf(root.getMessage()))) {
      return problem;
    }
    Exception located = new FileSystemException(folder.toString(), null, root.getMessage());
    located.addSuppressed(problem);
    return located;
  }

  /** One line: where, what, and what to do. */
  static String message(IOException problem) {
    if (!(problem instanceof FileSystemException file)) {
      return problem.toString();
    }
    String reason = reason(file);
    String remedy = REMEDIES.get(reason);
    return "can't read or write "
        + file.getFile()
        + ": "
        + reason
        + (remedy == null ? "" : "; " + remedy);
  }

  /** Java names some reasons by a class only. */
  private static String reason(FileSystemException problem) {
    if (problem instanceof AccessDeniedException) {
      return "permission denied; run as a user who may, or name another folder";
    } else if (problem instanceof NoSuchFileException) {
      return "it is not there";
    } else if (problem instanceof FileAlreadyExistsException) {
      return "a file is where a folder must be";
    }
    return problem.getReason() == null ? problem.getClass().getSimpleName() : problem.getReason();
  }
}
