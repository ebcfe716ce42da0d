package org.newsgrain.bench.sample;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgrain.text.document.Document;

/**
 * The files of a folder, in the order of their names, up to {@value #MOST} bytes.
 *
 * @param folder the folder
 * @param paths the files
 * @param files what is in each
 * @param bytes how much that is in all
 */
public record Sample(Path folder, List<Path> paths, List<byte[]> files, long bytes) {

  private static final long MOST = 40_000_000;

  /**
   * Reads the files.
   *
   * @throws IOException if the folder can't be read
   */
  public static Sample read(Path folder) throws IOException {
    List<Path> taken = new ArrayList<>();
    List<byte[]> files = new ArrayList<>();
    long bytes = 0;
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        byte[] file = Files.readAllBytes(path);
        if (bytes + file.length < MOST) {
          taken.add(path);
          files.add(file);
          bytes += file.length;
        }
      }
    }
    return new Sample(folder, List.copyOf(taken), List.copyOf(files), bytes);
  }

  /** An article with that text; its source is the file's first folder. */
  public Document document(int file, String text) {
    String source = folder.relativize(paths.get(file)).getName(0).toString();
    return new Document(
        "f" + file, 0, source, Optional.empty(), Optional.empty(), "", "", "", "", 0, text);
  }

  /** Processor time of this thread so far, in nanoseconds. */
  public static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
