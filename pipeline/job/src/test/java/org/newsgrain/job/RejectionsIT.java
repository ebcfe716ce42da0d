package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/** The real command on files that can't be read whole. */
class RejectionsIT {

  private static final int CLEAN = 1_000;

  private static final List<String> WORDS =
      List.of(
          "harbour",
          "storm",
          "the",
          "council",
          "Anna Lind",
          "votes",
          "on",
          "ferries",
          "and",
          "a",
          "budget",
          "in",
          "Gothenburg",
          "which",
          "nobody",
          "wants",
          "to",
          "pay",
          "for",
          "again");

  @Test
  void brokenFilesOfEveryKindChangeNothingButTheTableOfTheRejected()
      throws IOException, SQLException {
    Path input = Folders.fresh("rejections-in");
    long bytes = fill(input);
    Path clean = snapshot(input, "rejections-clean");
    bytes += BrokenFiles.add(input);
    Path mixed = snapshot(input, "rejections-mixed");
    for (Table table : Tables.ALL) {
      if (!table.equals(Tables.REJECTED)) {
        assertSame(clean, mixed, table.name() + ".csv");
        assertSame(clean, mixed, table.name() + ".parquet");
        assertSame(clean, mixed, "excel/" + table.name() + ".csv");
      }
    }
    DuckDb database = DuckDb.open();
    new SnapshotTables(database, mixed).theLedgerBalances(bytes);
    assertThat(database.number("select count(*) from documents")).isEqualTo(CLEAN);
    assertThat(database.query("select distinct reason from rejected order by 1"))
        .containsExactly(
            "BAD_RECORD",
            "BOMB",
            "CORRUPT",
            "EMPTY",
            "NOT_TEXT",
            "OUTSIDE_ROOT",
            "TOO_LARGE",
            "UNREADABLE",
            "UNSUPPORTED");
  }

  @Test
  void filesOfAnyNameAreFoundOnceWhateverTheLocale() throws Exception {
    Path input = Folders.fresh("rejections-names");
    String shell =
        "for name in plain $'new\\nline' $'bad\\xff\\xfebytes' 'a..b' '..c' $'\\xc3\\x85land'; do"
            + " printf 'The %q harbour opens again today.' \"$name\" > \"$name.txt\"; done;"
            + " ln plain.txt twin.txt; ln -s plain.txt zz.txt; ln -s . loop; mv ..c.txt x..txt";
    assertThat(new ProcessBuilder("bash", "-c", shell).directory(input.toFile()).start().waitFor())
        .isZero();
    Path output = Folders.fresh("rejections-names-out");
    Command.Outcome run = Command.run(Map.of("LC_ALL", "C"), "run", input, "-o", output);
    assertThat(run.exit()).as(run.err()).isZero();
    DuckDb database = DuckDb.open();
    new SnapshotTables(database, output.resolve("latest").toRealPath());
    assertThat(database.query("select path from documents order by path"))
        .containsExactly(
            "a..b.txt",
            "bad\\xFF\\xFEbytes.txt",
            "new\\x0Aline.txt",
            "plain.txt",
            "x..txt",
            "Åland.txt");
    assertThat(database.number("select count(*) from rejected")).isZero();
  }

  @Test
  void aManifestThatMakesNoSenseIsWrongUsageAndSaysWhere() throws IOException {
    Path input = Folders.fresh("rejections-manifest");
    Files.writeString(input.resolve("a.txt"), "The harbour opens again today.");
    Files.writeString(input.resolve("sources.csv"), "path,source\na.txt,one\nb.txt\n");
    Command.Outcome run = Command.run("run", input, "-o", Folders.fresh("rejections-none"));
    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("sources.csv:3");
  }

  @Test
  void theGateCountsRecordsThatShouldHaveBeenArticlesOnly() throws IOException {
    Path records = Folders.fresh("rejections-records");
    Files.writeString(
        records.resolve("a.jsonl"),
        "{\"text\": \"The harbour opens.\"}\n{\"text\": 1}\n{\"text\": 2}\n");
    Path output = Folders.fresh("rejections-gate");
    assertThat(Command.run("run", records, "-o", output).exit()).isEqualTo(3);
    assertThat(output.resolve("latest")).doesNotExist();
    Path crawl = Folders.fresh("rejections-crawl");
    Files.writeString(crawl.resolve("a.warc"), warc("request").repeat(20) + warc("conversion"));
    Command.Outcome run = Command.run("run", crawl, "-o", output);
    assertThat(run.exit()).as(run.err()).isZero();
  }

  private static String warc(String type) {
    String text = "The harbour opens again today.";
    return "WARC/1.0\r\nWARC-Type: %s\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
        .formatted(type, text.length(), text);
  }

  private static Path snapshot(Path input, String output) throws IOException {
    Path folder = Folders.fresh(output);
    Command.Outcome run =
        Command.run("run", input, "-o", folder, "--max-file-size", BrokenFiles.LARGE);
    assertThat(run.exit()).as(run.err()).isZero();
    return folder.resolve("latest").toRealPath();
  }

  private static void assertSame(Path clean, Path mixed, String file) {
    assertThat(mixed.resolve(file)).hasSameBinaryContentAs(clean.resolve(file));
  }

  private static long fill(Path input) throws IOException {
    Random random = new Random(1);
    long bytes = 0;
    for (int i = 0; i < CLEAN; i++) {
      Path file =
          input.resolve(List.of("alpha", "beta", "gamma", "delta").get(i % 4) + "/" + i + ".txt");
      Files.createDirectories(file.getParent());
      Files.writeString(file, sentence(random) + "\n\n" + sentence(random) + sentence(random));
      bytes += Files.size(file);
    }
    return bytes;
  }

  private static String sentence(Random random) {
    return IntStream.range(0, 30)
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" ", "On Monday ", ". "));
  }
}
