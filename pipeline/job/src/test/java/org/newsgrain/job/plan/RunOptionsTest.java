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
import org.newsgrain.text.clean.Customs;
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
    "--min-count=0, --min-count takes",
    "--min-phrase-count=0, --min-phrase-count takes",
    "--shards=0, --shards takes",
    "--threads=0, --threads takes",
    "--max-rejected=1.5, --max-rejected takes",
    "--max-rejected=NaN, --max-rejected takes",
    "--keep=0, --keep takes",
    "--max-file-size=0, --max-file-size takes",
    "--only=verbs, --only takes terms or entities",
    "--source-pattern=(, --source-pattern is no regular expression",
    "--max-file-size=100M, '--max-file-size takes bytes, at least 1, or a size such as'",
    "--max-file-size=-1, --max-file-size takes",
    "--max-file-size=0.5, --max-file-size takes",
    "--max-file-size=9223372036854775808, --max-file-size takes",
    "--max-file-size=99999999TB, --max-file-size takes",
    "--max-file-size=, --max-file-size takes",
    "--source-pattern=plain, --source-pattern needs a group",
    "--source-pattern=\\(\\?<source>, --source-pattern needs a group",
    "--source-pattern=\\Q(?<source>.)\\E, --source-pattern needs a group",
    "--source-pattern=(?<source>.)(?<lang>..), --source-pattern has a group lang; known are",
    "--source-pattern=(?<source>.)(?<source>.), --source-pattern is no regular expression",
    "--field=text, '--field takes NAME=FIELD, not text'",
    "--field=text=, '--field takes NAME=FIELD, not text='",
    "--field=body=text, '--field body=text: the name must be one of text, title, source'",
    "--field==text, '--field =text: the name must be one of'"
  })
  void refusesAnOptionThatMakesNoSense(String option, String message) {
    assertThatThrownBy(() -> plan(option))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "104857600, 104857600",
    "100MB, 100000000",
    "2GiB, 2147483648",
    "1.5 kB, 1500",
    "10kib, 10240",
    "3tb, 3000000000000",
    "7B, 7",
    "9223372036854775807, 9223372036854775807"
  })
  void readsSizesWithAndWithoutUnits(String size, long bytes) {
    assertThat(plan("--max-file-size=" + size).maxFileSize()).isEqualTo(bytes);
  }

  @Test
  void readsFieldsFromWhereTheUserSays() {
    assertThat(plan("--field=text=body", "--field", "date=meta=when").reading().fields())
        .isEqualTo(new RunPlan.Fields("body", "title", "source", "url", "meta=when", "language"));
    assertThat(plan().reading().fields()).isEqualTo(RunPlan.Fields.DEFAULT);
  }

  @Test
  void refusesAFieldThatIsGivenTwice() {
    assertThatThrownBy(() -> plan("--field=text=a", "--field=text=b"))
        .isInstanceOf(UsageException.class)
        .hasMessage("--field text is given twice");
  }

  @Test
  void equalSizesMeanTheSameHoweverTheyAreWritten() {
    assertThat(plan("--max-file-size=2kB").meaningfulOptions())
        .isEqualTo(plan("--max-file-size=2000").meaningfulOptions());
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
            "--field=title=headline",
            "--shards=2",
            "--source-pattern=(?<source>.)")) {
      assertThat(plan(option).meaningfulOptions()).as(option).isNotEqualTo(plain);
    }
  }

  @Test
  void customsAreMeaningfulUnlessNothingIsCleaned() {
    Customs customs = new Customs(List.of(), List.of("author.box"), List.of());
    RunOptions cleaning = parse(home.toString());
    RunOptions keeping = parse(home.toString(), "--no-clean");
    assertThat(cleaning.plan(home, customs).meaningfulOptions())
        .isNotEqualTo(cleaning.plan(home).meaningfulOptions())
        .anyMatch(option -> option.startsWith("customs=") && option.contains("author.box"));
    assertThat(keeping.plan(home, customs).meaningfulOptions())
        .isEqualTo(keeping.plan(home).meaningfulOptions());
  }

  @Test
  void whatIsUsualCountsWhereTheCommandLineSaysNothing() throws Exception {
    Path usual = Files.createDirectory(home.resolve("usual"));
    Path named = Files.createDirectory(home.resolve("named"));
    RunOptions without = parse("--", "--b=2");
    without.setUsualInput(usual.toString());
    without.setUsualBeamOptions(List.of("--a=1"));
    assertThat(without.plan(home).inputPath()).isEqualTo(usual);
    assertThat(without.plan(home).beamOptions()).containsExactly("--b=2");
    RunOptions with = parse(named.toString());
    with.setUsualInput(usual.toString());
    with.setUsualBeamOptions(List.of("--a=1"));
    assertThat(with.plan(home).inputPath()).isEqualTo(named);
    assertThat(with.plan(home).beamOptions()).containsExactly("--a=1");
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
