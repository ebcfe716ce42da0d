package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs that read from a store, which the test classes bring with them. */
class RemoteIT {

  private static final Map<String, String> STORES =
      Map.of(
          "NEWSGRAIN_CLASSPATH",
          Command.HOME.resolve("pipeline/job/target/test-classes").toString());

  @Test
  void theSeedsInAStoreGiveTheSameBytesAsOnDisk() {
    Path local = Folders.fresh("remote-local");
    Path remote = Folders.fresh("remote-tree");
    assertThat(Command.run("run", Command.SEEDS, "-o", local).exit()).isZero();
    Command.Outcome outcome =
        Command.run(STORES, "run", "tree://host" + Command.SEEDS + "/", "-o", remote);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(Folders.hashes(remote.resolve("snapshots")))
        .isEqualTo(Folders.hashes(local.resolve("snapshots")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere://bucket/news, 2, no Beam file system for nowhere on the class path",
    "objects://host/no/such/folder, 2, there is no objects://host/no/such/folder",
    "objects://host/tmp/*, 2, has a wildcard",
    "objects://, 2, names no place",
    "objects://host/unreachable, 4, connection refused"
  })
  void whatCannotBeReadEndsTheRunWithOneLine(String input, int exit, String message) {
    Command.Outcome outcome = Command.run(STORES, "run", input, "-o", Folders.fresh("remote-bad"));
    assertThat(outcome.err()).contains(message).hasLineCount(1);
    assertThat(outcome.exit()).isEqualTo(exit);
  }
}
