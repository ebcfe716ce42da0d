package org.newsgrain.job.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How things stand in an output folder.
 *
 * @param output the folder
 * @param publishedId the snapshot that is published, if one is
 * @param since when the pointer was swapped to it
 * @param running whether a run is at work
 * @param snapshots the snapshots that are kept, the newest first
 * @param history the runs so far
 * @param inputFiles how many files the input of each of these snapshots had
 */
public record OutputStatus(
    OutputFolder output,
    Optional<String> publishedId,
    Optional<Instant> since,
    boolean running,
    List<KeptSnapshot> snapshots,
    RunHistory history,
    Map<String, Long> inputFiles) {

  /**
   * How things stand in {@code output}.
   *
   * @throws IOException if it can't be read
   */
  public static OutputStatus of(OutputFolder output) throws IOException {
    RunHistory history = RunHistory.of(output);
    List<KeptSnapshot> snapshots = KeptSnapshot.in(output, history);
    Optional<String> published = output.latestId();
    return new OutputStatus(
        output,
        published,
        published.isPresent() ? Optional.of(swapped(output.latest())) : Optional.empty(),
        OutputLock.isHeld(output),
        snapshots,
        history,
        inputFiles(snapshots));
  }

  private static Instant swapped(Path pointer) throws IOException {
    return Files.getLastModifiedTime(pointer, LinkOption.NOFOLLOW_LINKS).toInstant();
  }

  private static Map<String, Long> inputFiles(List<KeptSnapshot> snapshots) throws IOException {
    Map<String, Long> files = new HashMap<>();
    for (KeptSnapshot snapshot : snapshots) {
      number(snapshot).ifPresent(number -> files.put(snapshot.id(), number));
    }
    return files;
  }

  /** Empty for a damaged manifest, which is no reason to tell nothing of the rest. */
  private static Optional<Long> number(KeptSnapshot snapshot) throws IOException {
    try {
      return Optional.of(Manifest.tree(snapshot.folder()).path("input_files").asLong());
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The last {@code number} runs, the newest first. */
  public List<PastRun> lastRuns(int number) {
    List<PastRun> all = history.runs();
    List<PastRun> last = new ArrayList<>(all.subList(Math.max(0, all.size() - number), all.size()));
    Collections.reverse(last);
    return last;
  }

  /** How many files the input of {@code run} had, as long as what it published is kept. */
  public OptionalLong files(PastRun run) {
    Long files = inputFiles.get(run.id());
    return files == null ? OptionalLong.empty() : OptionalLong.of(files);
  }
}
