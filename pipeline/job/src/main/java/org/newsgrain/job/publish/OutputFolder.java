package org.newsgrain.job.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where things are in the output folder.
 *
 * <pre>
 *   latest -&gt; snapshots/0123456789abcdef
 *   snapshots/0123456789abcdef/
 *   runs.jsonl
 *   .staging/   what a run is writing, of no interest to readers
 *   .removed/   what is being deleted
 *   .state/     what a run keeps for the next one, likewise of no interest
 *   .lock
 * </pre>
 *
 * @param root the output folder
 */
public record OutputFolder(Path root) {

  /** The pointer to the published snapshot. */
  public Path latest() {
    return root.resolve("latest");
  }

  /** The folder of the snapshot of that id. */
  public Path snapshot(String id) {
    return snapshots().resolve(id);
  }

  /** The folder a run writes the snapshot of that id in. */
  public Path staging(String id) {
    return allStaging().resolve(id);
  }

  /**
   * The id of the snapshot that {@code latest} points to, or empty if there is none.
   *
   * @throws IOException if the pointer can't be read
   */
  public Optional<String> latestId() throws IOException {
    if (!Files.isSymbolicLink(latest())) {
      return Optional.empty();
    }
    return Optional.of(Files.readSymbolicLink(latest()).getFileName().toString());
  }

  /** The folder of what a run keeps for the next one. */
  public Path state() {
    return root.resolve(".state");
  }

  Path snapshots() {
    return root.resolve("snapshots");
  }

  Path removed() {
    return root.resolve(".removed");
  }

  Path allStaging() {
    return root.resolve(".staging");
  }

  /** The next {@code latest}, before it takes its place. */
  Path pointer() {
    return root.resolve(".latest");
  }

  Path lock() {
    return root.resolve(".lock");
  }

  Path runs() {
    return root.resolve("runs.jsonl");
  }
}
