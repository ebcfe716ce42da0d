package org.newsgrain.job.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several attempts at the same files, as an engine makes them when a worker dies or seems to. */
class AttemptTest {

  @TempDir private Path folder;
  private Path scratch;
  private Path staging;

  @BeforeEach
  void makeFolders() throws IOException {
    scratch = Files.createDirectory(folder.resolve("scratch"));
    staging = Files.createDirectory(folder.resolve("staging"));
  }

  @Test
  void theFilesOfABrokenAttemptAreNeverSeen() throws IOException {
    written(new Attempt(scratch), "half");
    assertThat(staging).isEmptyDirectory();
    Attempt second = written(new Attempt(scratch), "whole");
    second.settle(staging);
    assertThat(staging.resolve("terms.csv")).hasContent("whole");
    assertThat(staging.resolve("excel/terms.csv")).hasContent("whole");
  }

  @Test
  void aSecondAttemptTakesThePlaceOfTheFirst() throws IOException {
    Attempt first = written(new Attempt(scratch), "same");
    Attempt second = written(new Attempt(scratch), "same");
    first.settle(staging);
    second.settle(staging);
    assertThat(staging.resolve("excel/terms.csv")).hasContent("same");
  }

  @Test
  void anAttemptThatComesTooLateFailsAndLeavesNothing() throws IOException {
    Attempt late = written(new Attempt(scratch), "late");
    Path published = Files.move(staging, folder.resolve("published"));
    assertThatThrownBy(() -> late.settle(staging)).isInstanceOf(NoSuchFileException.class);
    assertThat(staging).doesNotExist();
    assertThat(published).isEmptyDirectory();
  }

  private static Attempt written(Attempt attempt, String text) throws IOException {
    Files.writeString(attempt.folder().resolve("terms.csv"), text);
    Files.createDirectory(attempt.folder().resolve("excel"));
    Files.writeString(attempt.folder().resolve("excel/terms.csv"), text);
    return attempt;
  }
}
