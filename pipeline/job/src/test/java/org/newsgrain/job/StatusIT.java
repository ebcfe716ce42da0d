package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command on an output folder: what it says of runs, snapshots and the lock. */
class StatusIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void runTwice() throws IOException {
    Path input = Files.createDirectories(folder.resolve("articles"));
    output = folder.resolve("output");
    Files.writeString(input.resolve("a.txt"), "Angela Merkel met Emmanuel Macron in Paris.\n");
    assertThat(Command.run("run", input, "-o", output, "-q").exit()).isZero();
    Files.write(input.resolve("b.txt"), new byte[] {0, 1, 2, 3});
    Command.Outcome refused = Command.run("run", input, "-o", output, "--max-rejected", 0.1);
    assertThat(refused.exit()).isEqualTo(3);
  }

  private static JsonNode json(Path output, Object... arguments) throws IOException {
    List<Object> command = new java.util.ArrayList<>(List.of("status", "-o", output));
    command.addAll(List.of("--format", "json"));
    command.addAll(List.of(arguments));
    Command.Outcome status = Command.run(command.toArray());
    assertThat(status.exit()).as(status.err()).isZero();
    return JSON.readTree(status.out());
  }

  @Test
  void tellsOfRunsSnapshotsAndTheLockAndSurvivesATornLog() throws IOException {
    String id = output.resolve("latest").toRealPath().getFileName().toString();
    Files.writeString(output.resolve("runs.jsonl"), "{\"id\":\"12", StandardOpenOption.APPEND);
    JsonNode status = json(output);
    assertThat(status.get("published").asText()).isEqualTo(id);
    assertThat(status.get("running").asBoolean()).isFalse();
    assertThat(status.get("torn_lines").toString()).isEqualTo("[3]");
    assertThat(status.at("/snapshots/0/bytes").asLong()).isEqualTo(bytes(output.resolve("latest")));
    assertThat(status.get("runs"))
        .extracting(run -> run.get("outcome").asText() + " " + run.get("exit_code").asInt())
        .containsExactly("failed 3", "published 0");
    JsonNode first = status.at("/runs/1");
    assertThat(first.get("files").asLong()).isEqualTo(1);
    assertThat(first.get("documents").asLong()).isEqualTo(1);
    assertThat(first.get("bytes").asLong()).isEqualTo(44);
    assertThat(status.at("/runs/0/rejected").asLong()).isEqualTo(1);
    assertThat(json(output, "-n", 1).get("runs")).hasSize(1);

    Command.Outcome text = Command.run("status", "-o", output);
    assertThat(text.exit()).isZero();
    assertThat(text.out())
        .containsPattern("published +" + id + " since \\d{4}-")
        .containsPattern("running +no")
        .contains("runs.jsonl: passed over what is not whole: line 3")
        .containsPattern("failed +3 +[0-9a-f]{16}")
        .containsPattern("published +0 +" + id + " +1 +1 +0 +0\\.0 kB");

    try (FileChannel channel = FileChannel.open(output.resolve(".lock"), StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThat(json(output).get("running").asBoolean()).isTrue();
    }
    assertThat(Command.run("status", "-o", folder.resolve("nowhere")).exit()).isEqualTo(2);
  }

  private static long bytes(Path snapshot) throws IOException {
    long bytes = 0;
    try (var files = Files.walk(snapshot.toRealPath())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
