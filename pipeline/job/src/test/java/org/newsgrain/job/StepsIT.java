package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgrain.text.pack.Packs;

/** The real commands that show one step. */
class StepsIT {

  @TempDir private Path folder;

  @Test
  void annotateCountsOffsetsInTheTextAsItWasGiven() throws IOException {
    String text = "\uD83D\uDE00 The meeting was held in Minsk.\r\nThe guests came from Berlin.\r\n";
    Path file = Files.writeString(folder.resolve("text.txt"), text);
    Command.Outcome annotated = Command.run("annotate", file);
    assertThat(annotated.exit()).as(annotated.err()).isZero();
    int berlin = text.codePointCount(0, text.indexOf("Berlin"));
    assertThat(annotated.out())
        .contains("{\"start\":" + berlin + ",\"end\":" + (berlin + 6) + ",\"type\":\"LOC\"");
  }

  @Test
  void annotateReadsRecordsBehindAByteOrderMarkAndBlankLines() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("records.jsonl"), "\uFEFF\n{\"id\":\"7\",\"text\":\"It rains.\"}\n");
    Command.Outcome annotated = Command.run("annotate", file);
    assertThat(annotated.exit()).as(annotated.err()).isZero();
    assertThat(annotated.out()).startsWith("{\"id\":\"7\",").hasLineCount(1);
  }

  @Test
  void cleanNeverOverwritesWhatItReads() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "The text.\n\n[ad_1]\n");
    Command.Outcome clean = Command.run("clean", folder, "-o", folder.resolve("."));
    assertThat(clean.exit()).isEqualTo(2);
    assertThat(clean.err()).contains("would overwrite");
    assertThat(file).hasContent("The text.\n\n[ad_1]\n");
  }

  @Test
  void explainMarksEachRemovedLineWithItsRule() {
    Command.Outcome clean =
        Command.run("clean", Command.SEEDS.resolve("002_add4238b189a243c.txt"), "--explain");
    assertThat(clean.exit()).as(clean.err()).isZero();
    assertThat(clean.out().lines().filter(line -> line.startsWith("- ")))
        .hasSize(3)
        .contains("-  8  Von denis trubetskoy  byline.de: Names the author");
    assertThat(clean.err()).isEqualTo("3 of 38 lines removed: 2 ad.marker, 1 byline.de\n");
  }

  @Test
  void namesPutsTheSpellingsOfOnePersonTogetherAndOthersApart() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("names.jsonl"),
            """
            {"text":"Lukasjenka","language":"sv"}
            {"text":"Alexander Lukashenko","language":"en"}
            {"text":"Angela Merkel","language":"en"}
            """);
    Command.Outcome names = Command.run("names", file);
    assertThat(names.exit()).as(names.err()).isZero();
    assertThat(names.out().lines().filter(line -> line.contains("PER:alexander-lukashenko")))
        .hasSize(2);
    assertThat(names.out()).contains("\"cluster\":\"PER:angela-merkel\"");
  }

  @Test
  void theDataDictionaryInTheDocumentsIsWhatSchemaPrints() throws IOException {
    Path documents = Command.SEEDS.resolveSibling("docs");
    assertThat(Command.run("schema").out())
        .isEqualTo(Files.readString(documents.resolve("data-dictionary.md")));
  }

  @Test
  void theDocumentsListTheCleaningRulesAndNoOthers() throws IOException {
    List<String> rules =
        Packs.read(Packs.COMMON, "rules.tsv", 2).stream()
            .map(rule -> "| `" + rule.field(0) + "` | " + rule.field(1) + " |")
            .toList();
    String documented = Files.readString(Command.SEEDS.resolveSibling("docs/cleaning.md"));
    String table = documented.substring(documented.indexOf("| rule | reason |"));
    assertThat(table.lines().skip(2).takeWhile(line -> line.startsWith("|")))
        .isNotEmpty()
        .containsExactlyElementsOf(rules);
  }
}
