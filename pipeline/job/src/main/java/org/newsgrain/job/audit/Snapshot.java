package org.newsgrain.job.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgrain.job.plan.InputAddress;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.job.publish.Manifest;
import org.newsgrain.job.publish.OutputFolder;
import org.newsgrain.job.publish.RunHistory;
import org.newsgrain.job.table.TableReader;

/**
 * A published snapshot.
 *
 * @param output the folder it is published in
 * @param folder its own folder
 * @param manifest what it says of itself
 */
public record Snapshot(OutputFolder output, Path folder, Manifest manifest) {

  /**
   * The snapshot that {@code latest} points to.
   *
   * @throws UsageException if there is none
   * @throws IOException if its manifest can't be read
   */
  public static Snapshot latest(OutputFolder published) throws IOException {
    String id =
        published
            .latestId()
            .orElseThrow(
                () ->
                    new UsageException(
                        "no snapshot is published in " + published.root() + "; see -o"));
    Path folder = published.snapshot(id);
    if (!Files.isRegularFile(folder.resolve(Manifest.FILE))) {
      throw new UsageException(folder + " has no " + Manifest.FILE + " and so is no snapshot");
    }
    return new Snapshot(published, folder, Manifest.read(folder));
  }

  /** The options it was made with. */
  SnapshotOptions options() {
    return SnapshotOptions.of(manifest.options());
  }

  /** Its tables. */
  TableReader tables() {
    return new TableReader(folder);
  }

  /**
   * How its raw files are read again.
   *
   * @param given where they are, or empty for where the log of runs says they were
   * @throws UsageException if that is not known, or not on this machine
   * @throws IOException if the log can't be read
   */
  public RunPlan.Reading reading(String given) throws IOException {
    String input = given;
    if (given.isEmpty()) {
      input =
          RunHistory.of(output)
              .inputOf(manifest.id())
              .orElseThrow(
                  () -> new UsageException("the log doesn't say what was read; name the INPUT"));
    }
    if (InputAddress.isRemote(input)) {
      throw new UsageException(input + " is in a store; name a copy on this machine as INPUT");
    }
    Path path = Path.of(input).toAbsolutePath().normalize();
    if (!Files.exists(path)) {
      throw new UsageException("there is no " + path + "; name the INPUT as it is called now");
    }
    return options().reading(path.toString());
  }
}
