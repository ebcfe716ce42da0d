package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The real command on the sample articles: what it says, what it leaves, and that it repeats. */
class RunIT {

  private static final List<String> TABLES =
      List.of(
          "documents",
          "sources",
          "terms",
          "entities",
          "names",
          "forms",
          "pairs",
          "timeline",
          "removed",
          "rejected");

  @Test
  void leavesEveryFileOfTheContract() {
    TreeSet<String> expected =
        new TreeSet<>(List.of("datapackage.json", "manifest.json", "report.html"));
    for (String table : TABLES) {
      Stream.of(table + ".parquet", table + ".csv", "excel/" + table + ".csv")
          .forEach(expected::add);
    }
    assertThat(SeedRun.OUTCOME.exit()).as(SeedRun.OUTCOME.err()).isZero();
    TreeSet<String> files = new TreeSet<>(Folders.hashes(SeedRun.snapshot()).keySet());
    assertThat(files).isEqualTo(expected);
  }

  @Test
  void pointsToTheSnapshotByARelativeLink() throws IOException {
    Path target = Files.readSymbolicLink(SeedRun.OUTPUT.resolve("latest"));
    assertThat(target.toString()).matches("snapshots/[0-9a-f]{16}");
    assertThat(SeedRun.OUTPUT.resolve(target)).isDirectory();
  }

  @Test
  void printsThePathOfTheSnapshotAndNothingElseToStandardOutput() {
    assertThat(SeedRun.OUTCOME.out()).isEqualTo(SeedRun.snapshot() + "\n");
  }

  @Test
  void endsWithASummaryOnStandardError() {
    assertThat(SeedRun.OUTCOME.err().lines().map(line -> line.split(" ", 2)[0]))
        .containsSubsequence(
            "read", "duplicate", "rejected", "removed", "rows", "published", "elapsed", "try");
    assertThat(SeedRun.OUTCOME.err())
        .containsPattern("read +5 files, 20\\.5 kB; articles by language: en 3, sv 2")
        .containsPattern("removed +12 lines")
        .containsPattern("rows +documents 5, sources 5, terms ")
        .doesNotContain("\u001B")
        .doesNotContain("WARN")
        .doesNotContain("SLF4J");
  }

  @Test
  void aSecondRunIsUpToDateAndTouchesNothing() {
    SeedRun.snapshot();
    Map<String, String> bytes = Folders.hashes(SeedRun.OUTPUT);
    Map<String, String> times = Folders.times(SeedRun.OUTPUT);
    Command.Outcome second = Command.run("run", Command.SEEDS, "-o", SeedRun.OUTPUT);
    assertThat(second.exit()).as(second.err()).isZero();
    assertThat(second.err()).startsWith("up to date");
    assertThat(second.out()).isEqualTo(SeedRun.OUTCOME.out());
    assertThat(Folders.hashes(SeedRun.OUTPUT)).isEqualTo(bytes);
    assertThat(Folders.times(SeedRun.OUTPUT)).isEqualTo(times);
  }

  @Test
  void aForcedRunLeavesTheSameBytes() {
    Path snapshot = SeedRun.snapshot();
    Map<String, String> bytes = Folders.hashes(snapshot);
    Command.Outcome forced = Command.run("run", Command.SEEDS, "-o", SeedRun.OUTPUT, "--force");
    assertThat(forced.exit()).as(forced.err()).isZero();
    assertThat(forced.err()).doesNotContain("up to date").contains("published");
    assertThat(SeedRun.snapshot()).isEqualTo(snapshot);
    assertThat(Folders.hashes(snapshot)).isEqualTo(bytes);
    assertThat(SeedRun.OUTPUT.resolve(".staging")).doesNotExist();
  }
}
