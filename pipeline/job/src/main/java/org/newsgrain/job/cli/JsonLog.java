package org.newsgrain.job.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** A log whose every line is a JSON object with the same fields. */
final class JsonLog {

  private final PrintStream out;

  JsonLog(PrintStream out) {
    this.out = out;
  }

  /**
   * Writes a line.
   *
   * @param level {@code info}, {@code warning} or {@code error}
   * @param event a stable name for what happened
   * @param message the same for people
   * @param figures numbers and names that belong to it
   */
  void write(String level, String event, String message, Map<String, ?> figures) {
    out.println(line(Instant.now(), level, event, message, figures));
  }

  /** The line, without its end. */
  static String line(
      Instant time, String level, String event, String message, Map<String, ?> figures) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", time.truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("level", level);
    line.put("event", event);
    line.put("message", message);
    line.put("figures", figures);
    try {
      return JsonLines.MAPPER.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
