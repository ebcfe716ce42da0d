package org.newsgrain.job.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgrain.job.publish.Manifest;
import org.newsgrain.job.publish.OutputFolder;
import org.newsgrain.job.publish.OutputLock;
import org.newsgrain.job.publish.Publisher;
import org.newsgrain.job.publish.RunLog;

/**
 * The last part of a run by itself, many times faster than a whole run: publishes a snapshot that
 * was made before, with the same calls in the same order as {@code newsgrain run}. What crashes in
 * it is the business of {@code src/test/crash}.
 */
public final class PublishPhase {

  private static final int INPUT_OUTPUT = 4;
  private static final int LOCKED = 75;

  private final OutputFolder folder;
  private final Publisher publisher;
  private final Path made;
  private final int keep;

  private PublishPhase(Path output, Path made, int keep) {
    this.folder = new OutputFolder(output);
    this.publisher = new Publisher(folder);
    this.made = made;
    this.keep = keep;
  }

  /** Takes the output folder, the snapshot that is to be published there, and how many to keep. */
  public static void main(String[] args) {
    Path output = Path.of(args[0]).toAbsolutePath();
    System.exit(new PublishPhase(output, Path.of(args[1]), Integer.parseInt(args[2])).run());
  }

  private int run() {
    try (OutputLock lock = OutputLock.take(folder)) {
      publish();
      return 0;
    } catch (OutputLock.HeldException e) {
      return LOCKED;
    } catch (IOException | UncheckedIOException e) {
      System.err.println("newsgrain: " + e);
      return INPUT_OUTPUT;
    }
  }

  private void publish() throws IOException {
    publisher.tidy();
    Manifest manifest = Manifest.read(made);
    if (folder.latestId().equals(Optional.of(manifest.id()))
        && Manifest.isComplete(folder.snapshot(manifest.id()))) {
      return;
    }
    if (Manifest.isIntact(folder.snapshot(manifest.id()))) {
      publisher.point(manifest.id());
    } else {
      stage(publisher.stage(manifest.id()));
      publisher.publish(manifest);
    }
    afterwards(manifest);
  }

  /** Hard links cost nothing; the publisher changes no file that is staged. */
  private void stage(Path staging) throws IOException {
    try (Stream<Path> paths = Files.walk(made)) {
      for (Path path : paths.sorted().toList()) {
        Path staged = staging.resolve(made.relativize(path));
        if (Files.isDirectory(path)) {
          Files.createDirectories(staged);
        } else if (!path.endsWith(Manifest.FILE)) {
          Files.createLink(staged, path);
        }
      }
    }
  }

  private void afterwards(Manifest manifest) {
    try {
      new RunLog(folder)
          .add(
              manifest.id(),
              "",
              Instant.now(),
              Instant.now(),
              "published",
              0,
              Optional.of(manifest.ledger()),
              manifest.version(),
              List.of());
      publisher.prune(manifest.id(), keep);
    } catch (IOException e) {
      System.err.println("newsgrain: published, but " + e);
    }
  }
}
