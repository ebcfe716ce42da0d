package org.newsgrain.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of the end-to-end tests, and what is in them. */
final class Folders {

  private Folders() {}

  /** An empty folder below {@code target}. */
  static Path fresh(String name) {
    Path folder = Command.HOME.resolve("pipeline/job/target/it").resolve(name);
    try {
      if (Files.exists(folder)) {
        delete(folder);
      }
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of every file below {@code folder}, by its path. */
  static Map<String, String> hashes(Path folder) {
    TreeMap<String, String> hashes = new TreeMap<>();
    for (Path file : files(folder)) {
      hashes.put(folder.relativize(file).toString(), sha256(file));
    }
    return hashes;
  }

  /** The time of the last change of every file and folder below {@code folder}, by its path. */
  static Map<String, String> times(Path folder) {
    TreeMap<String, String> times = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) walk::iterator) {
        times.put(folder.relativize(path).toString(), Files.getLastModifiedTime(path).toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return times;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(Path file) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
