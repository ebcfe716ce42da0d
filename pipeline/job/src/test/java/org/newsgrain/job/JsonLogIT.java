package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real run, whose every line on standard error is JSON, however it ends. */
class JsonLogIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private static List<JsonNode> lines(Command.Outcome run) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.err().lines().toList()) {
      JsonNode node = JSON.readTree(line);
      assertThat(node.fieldNames())
          .toIterable()
          .containsExactly("time", "level", "event", "message", "figures");
      lines.add(node);
    }
    return lines;
  }

  @Test
  void progressSummaryAndErrorsAreObjects() throws IOException {
    Path output = folder.resolve("output");
    Command.Outcome run = Command.run("run", Command.SEEDS, "-o", output, "--log-format", "json");
    assertThat(run.exit()).as(run.err()).isZero();
    List<JsonNode> lines = lines(run);
    assertThat(lines).extracting(l -> l.get("event").asText()).contains("counting");
    JsonNode summary = lines.get(lines.size() - 1);
    assertThat(summary.get("event").asText()).isEqualTo("summary");
    assertThat(summary.at("/figures/files").asInt()).isEqualTo(5);
    assertThat(summary.at("/figures/bytes").asInt()).isEqualTo(20_481);
    assertThat(summary.at("/figures/documents_by_language/sv").asInt()).isEqualTo(2);
    assertThat(run.out()).endsWith("/" + summary.at("/figures/snapshot").asText() + "\n");

    Command.Outcome again = Command.run("run", Command.SEEDS, "-o", output, "--log-format=json");
    assertThat(lines(again)).extracting(l -> l.get("event").asText()).containsExactly("up_to_date");

    Command.Outcome slip = Command.run("run", "--log-format", "json", "--no-such-option");
    assertThat(slip.exit()).isEqualTo(2);
    assertThat(lines(slip)).hasSize(1);
    Command.Outcome missing = Command.run("run", "no such folder", "--log-format", "json");
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(lines(missing))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.get("level").asText()).isEqualTo("error");
              assertThat(line.get("message").asText()).contains("no such folder");
              assertThat(line.at("/figures/exit_code").asInt()).isEqualTo(2);
            });
  }
}
