package org.newsgrain.job.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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
    append(Json.MAPPER.writeValueAsString(line) + "\n");
  }

  private void append(String line) throws IOException {
    try (FileChannel log =
        FileChannel.open(
            folder.runs(),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      mend(log);
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(line);
      while (bytes.hasRemaining()) {
        log.write(bytes);
      }
      log.force(true);
    }
  }

  /** Cuts off a line that a dead run wrote half of, and leaves {@code log} at its end. */
  private static void mend(FileChannel log) throws IOException {
    long start = startOfLastLine(log);
    ByteBuffer last = ByteBuffer.allocate(Math.toIntExact(log.size() - start));
    while (last.hasRemaining() && log.read(last, start + last.position()) > 0) {}
    if (isWhole(last.array())) {
      log.position(log.size()).write(StandardCharsets.UTF_8.encode("\n"));
    } else {
      log.truncate(start).position(start);
    }
  }

  /** Where the part begins that has no line feed; the end of {@code log} if there is none. */
  private static long startOfLastLine(FileChannel log) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    for (long start = log.size(); start > 0; start--) {
      log.read(one.clear(), start - 1);
      if (one.get(0) == '\n') {
        return start;
      }
    }
    return 0;
  }

  /** Only the line feed may be missing. */
  private static boolean isWhole(byte[] line) throws IOException {
    try {
      return Json.MAPPER.readTree(line).isObject();
    } catch (JsonProcessingException e) {
      return false;
    }
  }
}
