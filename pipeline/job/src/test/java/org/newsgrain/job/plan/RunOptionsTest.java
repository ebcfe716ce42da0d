package org.newsgrain.job.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class RunOptionsTest {

  @TempDir private Path home;

  @ParameterizedTest
  @CsvSource({
    "--similarity=0.4, --similarity takes",
    "--similarity=1.1, --similarity takes",
    "--similarity=NaN, --similarity takes",
    "--phrases=4, --phrases takes",
    "--phrases=0, --phrases takes",
    "--min-count=0, a minimal count",
    "--min-phrase-count=0, a minimal count",
    "--shards=0, --shards takes",
    "--threads=0, --threads takes",
    "--max-rejected=1.5, --max-rejected takes",
    "--max-rejected=NaN, --max-rejected takes",
    "--keep=0, --keep takes",
    "--max-file-size=0, --max-file-size takes",
    "--only=verbs, --only takes terms or entities",
    "--source-pattern=(, --source-pattern is no regular expression",
    "--source-pattern=plain, --source-pattern needs a group"
  })
  void refusesAnOptionThatMakesNoSense(String option, String message) {
    assertThatThrownBy(() -> plan(option))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void readsSeedsAndWritesOutputInTheProjectByDefault() throws Exception {
    Files.createDirectory(home.resolve("seeds"));
    RunPlan plan = parse().plan(home);
    assertThat(plan.inputPath()).isEqualTo(home.resolve("seeds"));
    assertThat(plan.outputPath()).isEqualTo(home.resolve("output"));
  }

  @Test
  void takesWhatStandsAfterTwoDashesForBeamWithAndWithoutAnInput() throws Exception {
    Files.createDirectory(home.resolve("seeds"));
    String beam = "--tempLocation=gs://bucket";
    RunPlan withoutInput = parse("--", beam).plan(home);
    assertThat(withoutInput.inputPath()).isEqualTo(home.resolve("seeds"));
    assertThat(withoutInput.beamOptions()).containsExactly(beam);
    assertThat(plan("--", beam).beamOptions()).containsExactly(beam);
  }

  @Test
  void refusesASecondInput() {
    assertThatThrownBy(() -> plan("more"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("one INPUT");
  }

  @Test
  void refusesToPublishInTheFolderThatIsRead() {
    assertThatThrownBy(() -> plan("--output=" + home))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("name another folder");
  }

  @Test
  void onlyOptionsThatChangeTheResultAreMeaningful() {
    List<String> plain = plan().meaningfulOptions();
    for (String option :
        List.of("--threads=3", "--force", "--keep=2", "--max-rejected=1", "--output=elsewhere")) {
      assertThat(plan(option).meaningfulOptions()).as(option).isEqualTo(plain);
    }
    for (String option :
        List.of(
            "--no-clean",
            "--only=terms",
            "--similarity=0.9",
            "--phrases=1",
            "--min-count=2",
            "--min-phrase-count=2",
            "--max-file-size=9",
            "--shards=2",
            "--source-pattern=(?<source>.)")) {
      assertThat(plan(option).meaningfulOptions()).as(option).isNotEqualTo(plain);
    }
  }

  private RunPlan plan(String... options) {
    List<String> line = new ArrayList<>(List.of(home.toString()));
    line.addAll(List.of(options));
    return parse(line.toArray(String[]::new)).plan(home);
  }

  private static RunOptions parse(String... line) {
    return CommandLine.populateCommand(new RunOptions(), line);
  }
}
