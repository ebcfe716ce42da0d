package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real commands with a config file. */
class ConfigIT {

  private static final String CONFIG =
      """
      [run]
      input = "articles"
      output = "dataset"
      only = "terms"

      [clean]
      off = ["byline"]

      [[clean.phrases]]
      rule = "house.teaser"
      reason = "Teaser of our own site"
      source = "our-*"
      starts = ["More harbours"]

      [[clean.phrases]]
      rule = "house.swedish"
      reason = "Heading of a Swedish box"
      language = "sv"
      lines = ["Fakta"]

      [[clean.protect]]
      lines = ["Share"]
      source = "our-site"
      """;

  @TempDir private Path folder;

  @Test
  void whatTheFileSaysShowsInTheTableAndInTheSnapshotsId() throws IOException {
    article("our-site/a.txt", "More harbours on our site\n\nFakta\n\nShare\n");
    article("other/b.txt", "More harbours in the news\n\nShare\n");
    Path config = Files.writeString(folder.resolve("newsgrain.toml"), CONFIG);

    Command.Outcome first = Command.run("run", "--config", config, "-q");
    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(Files.readAllLines(folder.resolve("dataset/latest/removed.csv")).stream().skip(1))
        .anySatisfy(row -> assertThat(row).contains("our-site", ",house.teaser,Teaser of our own"))
        .anySatisfy(row -> assertThat(row).contains("other", ",share.prompt"))
        .noneSatisfy(row -> assertThat(row).contains("our-site", ",share.prompt"))
        .noneSatisfy(row -> assertThat(row).contains(",house.swedish,"));
    assertThat(folder.resolve("dataset/latest/manifest.json"))
        .content()
        .contains("Teaser of our own site");

    Files.writeString(config, "# only a remark\n" + CONFIG);
    Command.Outcome again = Command.run("run", "--config", config);
    assertThat(again.err()).contains("up to date");
    assertThat(again.out()).isEqualTo(first.out());

    Files.writeString(config, CONFIG.replace("off = [\"byline\"]", "off = [\"share.prompt\"]"));
    Command.Outcome changed = Command.run("run", "--config", config, "-q");
    assertThat(changed.exit()).as(changed.err()).isZero();
    assertThat(changed.out()).isNotEqualTo(first.out());
    assertThat(folder.resolve("dataset/latest/removed.csv"))
        .content()
        .doesNotContain("share.prompt");

    Command.Outcome kept = Command.run("run", "--config", config, "-q", "--no-clean");
    assertThat(kept.exit()).as(kept.err()).isZero();
    assertThat(Files.readAllLines(folder.resolve("dataset/latest/removed.csv"))).hasSize(1);
  }

  @Test
  void cleanAndAnnotateTakeTheSameFile() throws IOException {
    Path article = article("our-site/a.txt", "More harbours on our site\n\nShare\n");
    Path config = Files.writeString(folder.resolve("newsgrain.toml"), CONFIG);
    Command.Outcome clean =
        Command.run("clean", article, "--source", "our-site", "--config", config, "--explain");
    assertThat(clean.out().lines().filter(line -> line.startsWith("-")))
        .containsExactly("- 7  More harbours on our site  house.teaser: Teaser of our own site");
    assertThat(clean.err()).isEqualTo("1 of 9 lines removed: 1 house.teaser\n");
    String record = "{\"text\":\"The harbour is open.\\nMore harbours\",\"source\":\"our-x\"}";
    Path records = Files.writeString(folder.resolve("records.jsonl"), record);
    assertThat(Command.run("annotate", records, "--config", config).out())
        .contains("\"rule\":\"house.teaser\"");
  }

  @Test
  void aMistakeInTheFileIsToldInOneLineAndEndsWithTwo() throws IOException {
    Path config = Files.writeString(folder.resolve("newsgrain.toml"), "[run]\n\nshards = 0\n");
    Command.Outcome run = Command.run("run", "--config", config);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("newsgrain: " + config + ":3: shards takes 1 to 10000\n");
    Files.writeString(config, "[clean]\noff = [\"by-line\"]\n");
    Command.Outcome clean = Command.run("clean", "-", "--config", config);
    assertThat(clean.exit()).isEqualTo(2);
    assertThat(clean.err())
        .isEqualTo("newsgrain: " + config + ":2: there is no rule by-line; meant byline?\n");
  }

  private Path article(String name, String end) throws IOException {
    String text =
        """
        Harbour reopens after the storm

        The harbour of Port Linden opened again on Tuesday, two days after the storm had closed it.

        Mayor Brook thanked the crews and said that repairs of the pier would take some weeks.

        """;
    Path file = folder.resolve("articles").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text + end);
  }
}
