package org.newsgrain.job.format;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The names of files in archives, as names below a folder. */
final class ArchivePath {

  private ArchivePath() {}

  /** {@code name} without what leads out of the archive, and with {@code /} between folders. */
  static String of(String name) {
    return Arrays.stream(name.replace('\\', '/').split("/"))
        .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
        .collect(Collectors.joining("/"));
  }
}
