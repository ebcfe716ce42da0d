package org.newsgrain.job.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunLogTest {

  @TempDir private Path root;

  @Test
  void addsALineForEachRun() throws IOException {
    add("one");
    add("two");
    assertThat(ids()).containsExactly("one", "two");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // what the log ends with, how many lines are left of it
        "{\"id\":\"dead\",\"sta | 0",
        "{ | 0",
        "{\"id\":\"dead\"} | 1",
        "\u00e5 | 0"
      })
  void mendsALineThatADeadRunWroteHalfOf(String end, int left) throws IOException {
    add("one");
    Path log = new OutputFolder(root).runs();
    Files.writeString(log, Files.readString(log) + end);
    add("two");
    assertThat(ids()).hasSize(2 + left).startsWith("one").endsWith("two");
  }

  private void add(String id) throws IOException {
    Instant time = Instant.EPOCH;
    new RunLog(new OutputFolder(root))
        .add(id, "/input", time, time, "published", 0, Optional.empty(), "1", List.of());
  }

  private List<String> ids() throws IOException {
    List<String> lines = Files.readAllLines(new OutputFolder(root).runs());
    assertThat(lines).allMatch(line -> line.startsWith("{\"id\":\"") && line.endsWith("}"));
    return lines.stream().map(line -> line.split("\"", -1)[3]).toList();
  }
}
