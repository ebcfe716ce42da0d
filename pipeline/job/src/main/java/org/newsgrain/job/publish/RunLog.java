package org.newsgrain.job.publish;

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
   * @param outcome {@code published} or what went wrong, in a word or two
   * @param exitCode the exit code of the process
   * @param ledger the figures, where the run came that far
   * @throws IOException if the log can't be written
   */
  public void add(
      String id,
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
}
