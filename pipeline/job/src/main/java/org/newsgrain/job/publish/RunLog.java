package org.newsgrain.job.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The log of runs, a line each: the only place where the time of day is written down. */
public final class RunLog {

  private final OutputFolder folder;

  /** The log of {@code folder}. */
  public RunLog(OutputFolder folder) {
    this.folder = folder;
  }

  /**
   * Adds a line.
   *
   * @param id the snapshot the run was to make
   * @param input what it read, an absolute path or a URI
   * @param outcome {@code published} or what went wrong, in a word or two
   * @param exitCode the exit code of the process
   * @param ledger the figures, where the run came that far
   * @throws IOException if the log can't be written
   */
  public void add(
      String id,
      String input,
      Instant start,
      Instant end,
      String outcome,
      int exitCode,
      Optional<Ledger> ledger,
      String version,
      List<String> options)
      throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", id);
    line.put("input", input);
    line.put("start", start.truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("end", end.truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("outcome", outcome);
    line.put("exit_code", exitCode);
    line.put("figures", ledger.orElse(null));
    line.put("version", version);
    line.put("options", options);
    Files.write(
        folder.runs(),
        (Json.MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /**
   * What the last run that published the snapshot of that id has read; empty if the log doesn't
   * say.
   *
   * @throws IOException if the log can't be read
   */
  public Optional<String> inputOf(String id) throws IOException {
    if (!Files.isRegularFile(folder.runs())) {
      return Optional.empty();
    }
    Optional<String> input = Optional.empty();
    for (String line : Files.readAllLines(folder.runs())) {
      JsonNode run = parsed(line);
      boolean made = run.path("id").asText().equals(id) && run.path("exit_code").asInt(-1) == 0;
      if (made && run.path("input").isTextual()) {
        input = Optional.of(run.path("input").asText());
      }
    }
    return input;
  }

  /** A line that a dying machine wrote in part says nothing. */
  private static JsonNode parsed(String line) {
    try {
      return Json.MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
