package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The real command on a folder in which something changes from run to run: it reads what is new,
 * and publishes the bytes of a run that reads all.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IncrementalIT {

  private static final String MANIFEST = "path,published\nnorth/page2.txt,2026-01-02\n";

  private static Path input;
  private static Path output;

  @BeforeAll
  static void firstRun() throws IOException {
    input = Folders.fresh("incremental-in");
    output = Folders.fresh("incremental");
    SitePages.fill(input.resolve("sites"));
    Reprints.fill(input);
    Reprints.add(input, 2);
    write("wire/day1.jsonl", record("Nora Lindqvist of Copenhagen left.") + "no record\n");
    write("sources.csv", "path,published\n");
    assertThat(run(output).err()).doesNotContain("files as they were counted before");
  }

  @Test
  @Order(1)
  void onlyWhatIsNewIsRead() throws IOException {
    write("wire/day2.jsonl", record("Nora Lindqvist of Copenhagen came back on Friday."));
    Files.move(input.resolve("sites/north/page3.txt"), input.resolve("sites/north/moved.txt"));
    append("sites/south/page4.txt", "\n\nThe mayor, Peter Nyman, did not answer.\n");
    Files.delete(input.resolve("sites/south/page5.txt"));
    write("sources.csv", MANIFEST.replace("north", "sites/north"));
    // Two files that are new under their names, one that was written to, one with another date.
    assertThat(kept(run(output))).isEqualTo(files() - 4);
    assertThatAFullRunLeavesTheSameBytes();
  }

  @Test
  @Order(2)
  void whatAChangeMeansForOthersIsSeen() throws IOException, SQLException {
    String thanks = "The council thanks all who came.";
    append("sites/north/page6.txt", "\n\n" + thanks + "\n");
    run(output);
    assertThat(rule("page6.txt", thanks)).startsWith("shape.");
    for (int page = 7; page < 12; page++) {
      append("sites/north/page" + page + ".txt", "\n\n" + thanks + "\n");
    }
    Path original = input.resolve("alpha/2024-01-01 ferry.txt");
    String copied = "select count(*) from documents where duplicate_of is not null";
    assertThat(tables().number(copied)).isEqualTo(2);
    Files.delete(original);
    assertThat(kept(run(output))).isEqualTo(files() - 5);
    assertThat(rule("page6.txt", thanks)).isEqualTo("template.source");
    assertThat(tables().number(copied)).isEqualTo(1);
    assertThatAFullRunLeavesTheSameBytes();
  }

  @Test
  @Order(3)
  void optionsThatChooseRowsLeaveAllCountsAsTheyAre() throws IOException {
    Command.Outcome run = run(output, "--min-count", 2);
    assertThat(kept(run)).isEqualTo(files());
    assertThatAFullRunLeavesTheSameBytes("--min-count", 2);
  }

  @Test
  @Order(4)
  void whatIsBrokenOrOfAnotherKindIsNotUsed() throws IOException {
    Path run;
    try (Stream<Path> all = Files.walk(output.resolve(".state"))) {
      run =
          all.filter(path -> path.getFileName().toString().startsWith("counted-terms-"))
              .findFirst()
              .orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(run);
    bytes[bytes.length / 2] ^= 1;
    Files.write(run, bytes);
    append("sites/north/page1.txt", "\n\nA line more.\n");
    assertThat(run(output).err()).doesNotContain("files as they were counted before");
    assertThatAFullRunLeavesTheSameBytes();
    assertThat(run(output, "--phrases", 1).err())
        .doesNotContain("files as they were counted before");
  }

  @Test
  @Order(5)
  void withoutStateNothingIsKept() throws IOException {
    append("sites/north/page1.txt", "\n\nTwo lines more.\n");
    assertThat(run(output, "--no-state").err()).doesNotContain("files as they were counted before");
    assertThat(output.resolve(".state")).doesNotExist();
  }

  private static void assertThatAFullRunLeavesTheSameBytes(Object... options) throws IOException {
    Path full = Folders.fresh("incremental-full");
    run(full, options);
    assertThat(Folders.hashes(full.resolve("latest").toRealPath()))
        .isEqualTo(Folders.hashes(output.resolve("latest").toRealPath()));
  }

  private static Command.Outcome run(Path into, Object... options) {
    List<Object> line =
        Stream.concat(Stream.<Object>of("run", input, "-o", into), Stream.of(options)).toList();
    Command.Outcome run = Command.run(line.toArray());
    assertThat(run.exit()).as(run.err()).isZero();
    return run;
  }

  /** How many files a run did not read. */
  private static int kept(Command.Outcome run) {
    return run.err()
        .lines()
        .filter(line -> line.startsWith("kept "))
        .map(line -> line.substring("kept ".length()).strip())
        .mapToInt(line -> Integer.parseInt(line.substring(0, line.indexOf(' '))))
        .findFirst()
        .orElseThrow(() -> new AssertionError(run.err()));
  }

  private static int files() throws IOException {
    try (Stream<Path> all = Files.walk(input)) {
      return (int) all.filter(Files::isRegularFile).count() - 1;
    }
  }

  /** By which rule a line was removed from a page. */
  private static String rule(String page, String text) throws IOException, SQLException {
    return String.join(
        " ",
        tables()
            .query(
                "select rule from removed join documents using (doc_id) where path like '%/"
                    + page
                    + "' and text = '"
                    + text
                    + "'"));
  }

  private static DuckDb tables() throws IOException, SQLException {
    DuckDb database = DuckDb.open();
    new SnapshotTables(database, output.resolve("latest").toRealPath())
        .theManifestListsEveryFileWithItsHash();
    return database;
  }

  private static String record(String text) {
    return "{\"text\": \"" + text + "\", \"source\": \"wire\", \"date\": \"2026-01-01\"}\n";
  }

  private static void write(String path, String text) throws IOException {
    Path file = input.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void append(String path, String text) throws IOException {
    Files.write(
        input.resolve(path), text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
  }
}
