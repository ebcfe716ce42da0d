package org.newsgrain.job.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the run log says of the runs so far. A line that a crash or a full disk tore is passed over:
 * what is known of the other runs is worth no less for it.
 *
 * @param runs the runs, the first one first
 * @param tornLines the numbers of the lines that are not whole, from 1
 */
public record RunHistory(List<PastRun> runs, List<Integer> tornLines) {

  /**
   * The history of {@code folder}; empty if it has no run log.
   *
   * @throws IOException if the run log can't be read
   */
  public static RunHistory of(OutputFolder folder) throws IOException {
    RunHistory history = new RunHistory(new ArrayList<>(), new ArrayList<>());
    if (!Files.exists(folder.runs())) {
      return history;
    }
    // A torn line may end within a letter, which a strict reader would stop at.
    try (BufferedReader log =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(folder.runs()), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = log.readLine(); line != null; line = log.readLine()) {
        history.add(line, ++number);
      }
    }
    return history;
  }

  private void add(String line, int number) {
    Optional<PastRun> run = run(line);
    run.ifPresent(runs::add);
    if (run.isEmpty() && !line.isBlank()) {
      tornLines.add(number);
    }
  }

  private static Optional<PastRun> run(String line) {
    try {
      return PastRun.of(Json.MAPPER.readTree(line));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** When the snapshot of that id was last made and published. */
  public Optional<Instant> published(String id) {
    return publication(id).map(PastRun::end);
  }

  /** What the run that last published the snapshot of that id has read; empty if it didn't say. */
  public Optional<String> inputOf(String id) {
    return publication(id).flatMap(PastRun::input);
  }

  private Optional<PastRun> publication(String id) {
    return runs.stream()
        .filter(run -> run.isPublished() && run.id().equals(id))
        .reduce((earlier, later) -> later);
  }
}
