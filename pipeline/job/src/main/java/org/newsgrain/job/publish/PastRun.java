package org.newsgrain.job.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A line of the run log.
 *
 * @param id the snapshot the run was to make
 * @param input what it read, an absolute path or a URI; older logs don't say
 * @param start when it began
 * @param end when it ended
 * @param outcome {@code published} or what went wrong, in a word or two
 * @param exitCode the exit code of the process
 * @param documents articles that were read, where the run came that far
 * @param rejected files and records that were not
 * @param bytes bytes of both
 */
public record PastRun(
    String id,
    Optional<String> input,
    Instant start,
    Instant end,
    String outcome,
    int exitCode,
    OptionalLong documents,
    OptionalLong rejected,
    OptionalLong bytes) {

  private static final String PUBLISHED = "published";

  /** The run of that line, or empty if the line is not whole. */
  static Optional<PastRun> of(JsonNode line) {
    JsonNode figures = line.path("figures");
    OptionalLong read = number(figures, "bytes_read");
    OptionalLong rejected = number(figures, "bytes_rejected");
    OptionalLong bytes =
        read.isPresent() && rejected.isPresent()
            ? OptionalLong.of(read.getAsLong() + rejected.getAsLong())
            : OptionalLong.empty();
    try {
      return Optional.of(
          new PastRun(
              line.path("id").asText(),
              Optional.ofNullable(line.path("input").textValue()),
              Instant.parse(line.path("start").asText()),
              Instant.parse(line.path("end").asText()),
              line.path("outcome").asText(),
              line.path("exit_code").asInt(),
              number(figures, "documents"),
              number(figures, "rejected"),
              bytes));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static OptionalLong number(JsonNode figures, String name) {
    JsonNode number = figures.path(name);
    return number.isIntegralNumber() ? OptionalLong.of(number.asLong()) : OptionalLong.empty();
  }

  /** How long it took. */
  public Duration duration() {
    return Duration.between(start, end);
  }

  /** Whether it published what it was to make. */
  public boolean isPublished() {
    return outcome.equals(PUBLISHED);
  }
}
