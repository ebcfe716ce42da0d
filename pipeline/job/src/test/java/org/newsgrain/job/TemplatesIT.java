package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real commands on pages of two sites: what stands on all pages of a site is no article. */
class TemplatesIT {

  private static final String REMOVED =
      "select d.path, r.rule, r.text from removed r join documents d using (doc_id)"
          + " where trim(r.text) <> '' order by d.path, r.line";

  /** A line marked as removed: its number, what it says, its rule and the reason. */
  private static final Pattern EXPLAINED = Pattern.compile("- +\\d+  (.*\\S) {2,}([a-z.]+): .*");

  private static Path input;
  private static Path snapshot;
  private static DuckDb tables;

  @BeforeAll
  static void run() throws IOException, SQLException {
    input = Folders.fresh("sites-in");
    SitePages.fill(input);
    snapshot = snapshot("sites", 4);
    tables = DuckDb.open();
    new SnapshotTables(tables, snapshot).theManifestListsEveryFileWithItsHash();
  }

  @Test
  void whatStandsOnEveryPageOfASiteGoes() throws IOException, SQLException {
    List<String> expected = lines(input).filter(SitePages::isTemplate).sorted().toList();
    List<String> removed = tables.query("select text from removed where trim(text) <> ''");
    assertThat(removed.stream().sorted()).hasSize(5 * SitePages.PAGES).isEqualTo(expected);
    assertThat(tables.query("select distinct rule from removed"))
        .anyMatch(rule -> rule.startsWith("template."));
  }

  @Test
  void aSentenceThatManyReportsShareStays() throws SQLException {
    assertThat(tables.number("select count(*) from removed where text like '%hurt%'")).isZero();
    assertThat(tables.number("select sum(count) from terms where term = 'hurt'")).isEqualTo(8);
  }

  @Test
  void oneThreadLeavesTheSameBytes() throws IOException {
    assertThat(Folders.hashes(snapshot("sites-alone", 1))).isEqualTo(Folders.hashes(snapshot));
  }

  @Test
  void withoutCleaningEveryLineStays() throws IOException, SQLException {
    DuckDb all = DuckDb.open();
    Path kept = snapshot("sites-kept", 2, "--no-clean");
    new SnapshotTables(all, kept).theManifestListsEveryFileWithItsHash();
    assertThat(all.number("select count(*) from removed")).isZero();
  }

  @Test
  void cleanRemovesWhatARunRemoves() throws IOException, SQLException {
    Path explained = Folders.fresh("sites-explained");
    Command.Outcome clean = Command.run("clean", input, "-o", explained, "--explain");
    assertThat(clean.exit()).as(clean.err()).isZero();
    try (Stream<Path> left = Files.list(explained)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("north", "south");
    }
    assertThat(removed(explained)).isEqualTo(tables.query(REMOVED));
  }

  /** The lines marked as removed, as the table has them. */
  private static List<String> removed(Path explained) throws IOException {
    return files(explained)
        .flatMap(
            file ->
                read(file)
                    .map(EXPLAINED::matcher)
                    .filter(Matcher::matches)
                    .map(
                        line ->
                            explained.relativize(file)
                                + "\t"
                                + line.group(2)
                                + "\t"
                                + line.group(1)))
        .toList();
  }

  private static Path snapshot(String name, int threads, Object... more) throws IOException {
    Path output = Folders.fresh(name);
    Object[] line =
        Stream.concat(Stream.of("run", input, "-o", output, "--threads", threads), Stream.of(more))
            .toArray();
    Command.Outcome run = Command.run(line);
    assertThat(run.exit()).as(run.err()).isZero();
    return output.resolve("latest").toRealPath();
  }

  private static Stream<String> lines(Path folder) throws IOException {
    return files(folder).flatMap(TemplatesIT::read);
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  private static Stream<String> read(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
