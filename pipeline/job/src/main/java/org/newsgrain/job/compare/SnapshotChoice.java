package org.newsgrain.job.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.job.publish.KeptSnapshot;
import org.newsgrain.job.publish.Manifest;
import org.newsgrain.job.publish.OutputFolder;
import org.newsgrain.job.publish.RunHistory;

/** Finds the snapshots that are meant: by id, by the beginning of one, by path, or by default. */
public final class SnapshotChoice {

  private final OutputFolder output;
  private final List<KeptSnapshot> kept;

  /**
   * A choice among the snapshots of {@code output}.
   *
   * @throws IOException if they can't be listed
   */
  public SnapshotChoice(OutputFolder output) throws IOException {
    this.output = output;
    this.kept = KeptSnapshot.in(output, RunHistory.of(output));
  }

  /**
   * The folder of the snapshot that is published.
   *
   * @throws UsageException if there is none
   * @throws IOException if the pointer can't be read
   */
  public Path current() throws IOException {
    Optional<String> id = output.latestId();
    return kept.stream()
        .filter(snapshot -> Optional.of(snapshot.id()).equals(id))
        .findFirst()
        .map(KeptSnapshot::folder)
        .orElseThrow(
            () -> new UsageException("no snapshot is published in " + output.root() + list()));
  }

  /**
   * The folder of the newest snapshot but the one that is published.
   *
   * @throws UsageException if there is none
   * @throws IOException if the pointer can't be read
   */
  public Path previous() throws IOException {
    Path current = current();
    return kept.stream()
        .map(KeptSnapshot::folder)
        .filter(folder -> !folder.equals(current))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no snapshot before the published one in " + output.root() + list()));
  }

  /**
   * The folder that {@code name} means: an id, the beginning of one only, or a path.
   *
   * @throws UsageException if it means none, or several
   */
  public Path named(String name) {
    List<KeptSnapshot> meant =
        kept.stream()
            .filter(snapshot -> !name.isEmpty() && snapshot.id().startsWith(name))
            .toList();
    if (meant.size() == 1) {
      return meant.get(0).folder();
    } else if (meant.size() > 1) {
      throw new UsageException(name + " begins the ids of several snapshots" + list(meant));
    }
    if (!isPath(name)) {
      throw new UsageException("there is no snapshot " + name + " in " + output.root() + list());
    }
    return Path.of(name);
  }

  /** Whether {@code name} is a path that leads to a snapshot. */
  public static boolean isPath(String name) {
    return !name.isEmpty() && Files.isRegularFile(Path.of(name).resolve(Manifest.FILE));
  }

  private String list() {
    return list(kept);
  }

  private static String list(List<KeptSnapshot> snapshots) {
    return snapshots.isEmpty()
        ? ", nor any other"
        : snapshots.stream()
            .map(KeptSnapshot::id)
            .collect(Collectors.joining(", ", "; those that are there: ", ""));
  }
}
