package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real commands with a config file. */
class ConfigIT {

  private static final String CONFIG =
      """
      run:
        input: articles
        output: dataset
        only: terms

      clean:
        off: [byline]
        phrases:
          - rule: house.teaser
            reason: Teaser of our own site
            source: our-*
            starts: [More harbours]
          - rule: house.swedish
            reason: Heading of a Swedish box
            language: sv
            lines: [Fakta]
          - rule: house.norwegian
            reason: Heading of a Norwegian box
            language: no
            lines: [Bakgrunn]
        protect:
          - lines: [Share]
            source: our-site
      """;

  @TempDir private Path folder;

  @Test
  void whatTheFileSaysShowsInTheTableAndInTheSnapshotsId() throws IOException {
    article("our-site/a.txt", "More harbours on our site\n\nFakta\n\nShare\n");
    article("other/b.txt", "More harbours in the news\n\nShare\n");
    Path config = Files.writeString(folder.resolve("newsgrain.yaml"), CONFIG);

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

    Files.writeString(config, CONFIG.replace("off: [byline]", "off: [share.prompt]"));
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
    Path config = Files.writeString(folder.resolve("newsgrain.yaml"), CONFIG);
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
  void norwegianOfEitherKindIsNorwegian() throws IOException {
    Path config = Files.writeString(folder.resolve("newsgrain.yaml"), CONFIG);
    String bokmaal =
        """
        Havnen åpnet igjen på tirsdag, to dager etter at stormen hadde stengt den.

        Ordføreren takket mannskapene og sa at arbeidet med moloen ville ta noen uker til.

        Bakgrunn
        """;
    String nynorsk =
        """
        Hamna opna att tysdag, to dagar etter at stormen hadde stengt ho for alle båtane.

        Ordføraren takka mannskapa og sa at arbeidet med moloen kjem til å ta nokre veker til.

        Bakgrunn
        """;
    for (String text : List.of(bokmaal, nynorsk)) {
      Path article = Files.writeString(folder.resolve("a.txt"), text);
      assertThat(Command.run("clean", article, "--config", config, "--explain").err())
          .isEqualTo("1 of 5 lines removed: 1 house.norwegian\n");
    }
  }

  @Test
  void aFileInTheCurrentFolderIsUsedAndSaidSo() throws IOException {
    article("our-site/a.txt", "More harbours on our site\n");
    Files.writeString(folder.resolve("newsgrain.yaml"), CONFIG);
    Command.Outcome run = Command.runIn(folder, "run", "--dry-run");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err())
        .startsWith("config      newsgrain.yaml, found in this folder;")
        .contains("would read  1 files")
        .contains(folder.toRealPath().resolve("dataset").toString());
    Command.Outcome ignored = Command.runIn(folder, "run", "--dry-run", "--no-config");
    assertThat(ignored.err()).doesNotContain("config").contains("would read  5 files");
    Command.Outcome quiet = Command.runIn(folder, "clean", "articles/our-site/a.txt");
    assertThat(quiet.out()).doesNotContain("More harbours");
    assertThat(quiet.err()).startsWith("config ").hasLineCount(1);
    Files.writeString(folder.resolve("newsgrain.yaml"), "run:\n  shards: 0\n");
    assertThat(Command.runIn(folder, "run").err())
        .isEqualTo("newsgrain: newsgrain.yaml:2: shards takes 1 to 10000\n");
  }

  @Test
  void aConfigFileBesideTheArticlesIsNoArticle() throws IOException {
    article("our-site/a.txt", "");
    Path articles = folder.resolve("articles");
    Files.writeString(articles.resolve("newsgrain.yaml"), "run: {input: .}\n");
    Files.writeString(articles.resolve("our-site/newsgrain.yaml"), "An article of that name.\n");
    assertThat(Command.runIn(articles, "run", "--dry-run").err()).contains("would read  2 files");
  }

  @Test
  void aMistakeInTheFileIsToldInOneLineAndEndsWithTwo() throws IOException {
    Path config = Files.writeString(folder.resolve("newsgrain.yaml"), "run:\n\n  shards: 0\n");
    Command.Outcome run = Command.run("run", "--config", config);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("newsgrain: " + config + ":3: shards takes 1 to 10000\n");
    Files.writeString(config, "clean:\n  off: [by-line]\n");
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
