package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities of a small corpus: who is named with whom, and what an analyst makes of it. */
class EntitiesIT {

  private static final String MERKEL = "Chancellor Angela Merkel spoke about the budget.";
  private static final String MACRON = "President Emmanuel Macron answered on television.";
  private static final String OBAMA = "Former president Barack Obama praised the speech.";

  @TempDir private Path folder;

  private void article(String path, String... sentences) throws IOException {
    Path file = folder.resolve("articles").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join(" ", sentences) + "\n");
  }

  private void corpus() throws IOException {
    article("gazette/1.txt", MERKEL, MACRON, "It was the first day of the conference.");
    article("gazette/2.txt", MACRON, MERKEL, "Nobody expected the second round to end so soon.");
    article("gazette/3.txt", MERKEL, OBAMA, "The third meeting took place in the evening.");
    article("gazette/4.txt", OBAMA, "Later that night the guests left for the airport.");
    article("tribune/1.txt", OBAMA, MACRON, "A short report from the tribune of the hall.");
  }

  private DuckDb run(Object... options) throws IOException, SQLException {
    Path output = folder.resolve("output");
    Object[] command = new Object[options.length + 5];
    command[0] = "run";
    command[1] = folder.resolve("articles");
    command[2] = "-o";
    command[3] = output;
    command[4] = "-q";
    System.arraycopy(options, 0, command, 5, options.length);
    Command.Outcome run = Command.run(command);
    assertThat(run.exit()).as(run.err()).isZero();
    DuckDb tables = DuckDb.open();
    for (String table : new String[] {"entities", "names", "forms", "pairs"}) {
      tables.execute(
          "create view " + table + " as from '" + output.resolve("latest") + "/" + table + ".csv'");
    }
    return tables;
  }

  /** Merkel stands in three of four documents, Macron in two, both together in two. */
  @Test
  void pairsAreThoseOfTwoDocumentsAtLeast() throws IOException, SQLException {
    corpus();
    DuckDb tables = run();
    assertThat(
            tables.query(
                "select source, entity_id, other_id, name, other_name, documents, round(npmi, 9)"
                    + " from pairs"))
        .containsExactly(
            "gazette\tPER:angela-merkel\tPER:emmanuel-macron\tAngela Merkel\tEmmanuel Macron\t2\t"
                + Math.round(Math.log(0.5 / (0.75 * 0.5)) / -Math.log(0.5) * 1e9) / 1e9);
    assertThat(run("--max-pairs", 0).query("from pairs")).isEmpty();
  }

  @Test
  void theAnalystHasTheLastWord() throws IOException, SQLException {
    corpus();
    Files.writeString(
        folder.resolve("articles/entities.csv"),
        """
        action,match,language,type,to
        merge,Barack*,en,PER,Angela Merkel
        rename,PER:angela-merkel,,,The Chancellor
        drop,Emmanuel Macron,,,
        """);
    DuckDb tables = run();
    assertThat(
            tables.query(
                "select source, entity_id, name, documents from entities where type = 'PER'"))
        .containsExactly(
            "gazette\tPER:the-chancellor\tThe Chancellor\t4",
            "tribune\tPER:the-chancellor\tThe Chancellor\t1");
    assertThat(tables.query("select surface, merged_by from names where type = 'PER'"))
        .containsExactly(
            "Angela Merkel\tentities.csv:3: rename", "Barack Obama\tentities.csv:3: rename");
    assertThat(tables.query("select name, surface, entity_id, count, documents from forms"))
        .containsExactly(
            "Angela Merkel\tAngela Merkel\tPER:the-chancellor\t3\t3",
            "Barack Obama\tBarack Obama\tPER:the-chancellor\t3\t3");
  }

  @Test
  void aRuleThatMakesNoSenseStopsTheRunAtItsLine() throws IOException {
    corpus();
    Path rules = Files.writeString(folder.resolve("rules.csv"), "action,match\njoin,Merkel\n");
    Command.Outcome run =
        Command.run(
            "run", folder.resolve("articles"), "-o", folder.resolve("o"), "--entities", rules);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("rules.csv:2: action is merge, split, rename, retype or drop");
    assertThat(folder.resolve("o")).doesNotExist();
  }
}
