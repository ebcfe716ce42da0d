package org.newsgrain.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of the tests, and what is in them. */
final class Folders {

  private static final Path ROOT = create(Command.HOME.resolve("pipeline/cluster/tests/target/it"));

  private Folders() {}

  /** A new folder below {@code target}. */
  static Path fresh(String name) {
    try {
      return Files.createTempDirectory(ROOT, name + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path create(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of every file of the snapshot that is published in {@code output}, by its path. */
  static Map<String, String> published(Path output) {
    TreeMap<String, String> hashes = new TreeMap<>();
    Path latest = output.resolve("latest");
    try (Stream<Path> walk = Files.walk(latest.toRealPath())) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        hashes.put(latest.toRealPath().relativize(file).toString(), sha256(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hashes;
  }

  /** Whether a file whose name begins so is anywhere below {@code folder}, which may change. */
  static boolean hasFile(Path folder, String prefix) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.anyMatch(path -> path.getFileName().toString().startsWith(prefix));
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
