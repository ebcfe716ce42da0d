package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the real command says and returns when it can't do what it is told. */
class FailuresIT {

  @TempDir private Path folder;

  @Test
  void anUnknownOptionIsWrongUsage() {
    assertOneLine(
        Command.run("run", "--no-such-option"), 2, "no option --no-such-option; see newsgrain run");
  }

  @Test
  void aMistypedOptionIsToldTheRightOne() {
    assertOneLine(Command.run("run", "--theads", "2"), 2, "meant --threads?");
  }

  @Test
  void aPatternThatIsNoneIsWrongUsage() {
    assertOneLine(
        Command.run("run", Command.SEEDS, "-o", folder, "--source-pattern", "("),
        2,
        "--source-pattern is no regular expression");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aMissingInputIsWrongUsage() {
    Path missing = folder.resolve("missing");
    assertOneLine(
        Command.run("run", missing, "-o", folder), 2, "there is no " + missing + "; name a folder");
  }

  @Test
  void anEmptyFolderIsWrongUsage() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path output = folder.resolve("output");
    assertOneLine(
        Command.run("run", empty, "-o", output), 2, "there is nothing to read in " + empty);
    assertThat(output).doesNotExist();
  }

  @Test
  void anOutputThatCannotBeWrittenIsAnInputOutputError() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertOneLine(
        Command.run("run", Command.SEEDS, "-o", file.resolve("output")), 4, file.toString());
  }

  @Test
  void aSecondRunAtATimeIsSentAway() throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertOneLine(
          Command.run("run", Command.SEEDS, "-o", folder), 75, "another run is publishing");
    }
    assertThat(folder.resolve("latest")).doesNotExist();
  }

  @Test
  void aDryRunWritesNothing() {
    Command.Outcome run = Command.run("run", Command.SEEDS, "-o", folder, "--dry-run");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("would read  5 files");
    assertThat(folder).isEmptyDirectory();
  }

  private static void assertOneLine(Command.Outcome run, int exit, String message) {
    assertThat(run.exit()).as(run.err()).isEqualTo(exit);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("newsgrain: ").contains(message);
    assertThat(run.out()).isEmpty();
  }
}
