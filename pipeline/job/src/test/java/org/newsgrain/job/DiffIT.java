package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command after edits of the sample articles, each of which is another cause. */
class DiffIT {

  private static final String MOVED = "000_004692a99a2272d8";
  private static final String CHANGED = "001_d9038fce488afb67";
  private static final String REMOVED = "002_add4238b189a243c";
  private static final String STORY =
      """
      Harbour opens after the storm

      The harbour of Gdansk opened again on Tuesday after the storm had closed it for a week.
      Alexander Lukashenko sent a letter to the harbour master, who did not answer it at all.
      """;

  private static final Path BASE = Folders.fresh("diff-base");
  private static final Path OUTPUT = Folders.fresh("diff-output");

  /** The snapshot of the sample articles and one story that two papers print. */
  private static final String BEFORE = base();

  @TempDir private Path input;

  private static String base() {
    try {
      copy(Command.SEEDS, BASE);
      write(BASE.resolve("gazette/1.txt"), STORY);
      write(BASE.resolve("tribune/1.txt"), STORY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return run(BASE);
  }

  @BeforeEach
  void copyBase() throws IOException {
    copy(BASE, input);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(to.resolve(from.relativize(file).toString()), Files.readString(file));
      }
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** The id of the snapshot that a run makes. */
  private static String run(Path input, Object... options) {
    List<Object> command = new ArrayList<>(List.of("run", input, "-o", OUTPUT, "-q"));
    command.addAll(List.of("--keep", 30));
    command.addAll(List.of(options));
    Command.Outcome run = Command.run(command.toArray());
    assertThat(run.exit()).as(run.err()).isZero();
    return Path.of(run.out().strip()).getFileName().toString();
  }

  private static String diff(Object... arguments) {
    List<Object> command = new ArrayList<>(List.of("diff", "-o", OUTPUT));
    command.addAll(List.of(arguments));
    Command.Outcome diff = Command.run(command.toArray());
    assertThat(diff.exit()).as(diff.err()).isZero();
    assertThat(diff.err()).isEmpty();
    return diff.out();
  }

  /** The changed cells from {@link #BEFORE} on as the view {@code diff}. */
  private DuckDb cells(String after) throws IOException, SQLException {
    Path csv = Files.writeString(input.resolve("diff.csv"), diff(BEFORE, after, "--format", "csv"));
    DuckDb cells = DuckDb.open();
    cells.execute("create view diff as from read_csv('" + csv + "', all_varchar = true)");
    for (String table : List.of("terms", "entities")) {
      cells.execute("create view " + table + "_before as from " + table(BEFORE, table));
      cells.execute("create view " + table + "_after as from " + table(after, table));
    }
    return cells;
  }

  private static String table(String snapshot, String table) {
    return DuckDb.parquet(OUTPUT.resolve("snapshots/" + snapshot + "/" + table + ".parquet") + "");
  }

  private static List<String> causes(DuckDb cells) throws SQLException {
    return cells.query("select distinct source, certain, causes from diff order by all");
  }

  @Test
  void articlesThatComeGoMoveOrChangeAreTheCausesInTheirSources() throws IOException, SQLException {
    write(input.resolve("herald/new.txt"), "Moscow and Minsk were silent about it on Monday.\n");
    Files.delete(input.resolve(REMOVED + ".txt"));
    Files.move(input.resolve(MOVED + ".txt"), input.resolve("renamed.txt"));
    String text = Files.readString(input.resolve(CHANGED + ".txt"));
    Files.writeString(input.resolve(CHANGED + ".txt"), text.substring(0, text.length() / 2));
    String after = run(input);

    DuckDb cells = cells(after);
    assertThat(
            cells.query(
                "select distinct source, certain, causes from diff where \"table\" = 'terms'"
                    + " order by all"))
        .containsExactly(
            MOVED + "\ttrue\tmoved document",
            CHANGED + "\ttrue\tchanged document",
            REMOVED + "\ttrue\tremoved document",
            "herald\ttrue\tnew document",
            "renamed\ttrue\tmoved document");
    // A name that is no longer in the corpus may leave others that were one with it.
    assertThat(cells.query("select distinct regexp_replace(causes, '.*; ', '') from diff"))
        .isSubsetOf(
            "moved document",
            "changed document",
            "removed document",
            "new document",
            "entity merge");
    assertThat(diff(BEFORE, after))
        .contains("1 added, 1 removed, 1 changed, 1 moved, 0 read otherwise, 4 untouched")
        .contains(MOVED + ".txt -> renamed.txt")
        .containsPattern("Alexander Lukashenko \\(PER:alexander-lukashenko\\) +18 +\\d+ +-\\d+ ")
        .doesNotContain("\u001B");
    theCellsAreThoseThatDuckDbFinds(cells, "terms", "term");
    theCellsAreThoseThatDuckDbFinds(cells, "entities", "entity_id");
  }

  private static void theCellsAreThoseThatDuckDbFinds(DuckDb cells, String table, String key)
      throws SQLException {
    String ours =
        "select language, source, key, "
            + numbers(column -> column + "_before", column -> column + "_after")
            + " from diff where \"table\" = '"
            + table
            + "'";
    String theirs =
        ("select language, source, KEY, NUMBERS from TABLE_before b full join TABLE_after a"
                + " using (language, source, KEY) where (b.count, b.documents, b.count_unique,"
                + " b.documents_unique) is distinct from (a.count, a.documents, a.count_unique,"
                + " a.documents_unique)")
            .replace("TABLE", table)
            .replace("KEY", key)
            .replace("NUMBERS", numbers(column -> "b." + column, column -> "a." + column));
    assertThat(cells.query(theirs)).hasSizeGreaterThan(10);
    assertThat(cells.query(theirs + " except all " + ours)).isEmpty();
    assertThat(cells.query(ours + " except all " + theirs)).isEmpty();
  }

  private static String numbers(UnaryOperator<String> before, UnaryOperator<String> after) {
    return Stream.of("count", "documents", "per_million", "count_unique")
        .flatMap(column -> Stream.of(before.apply(column), after.apply(column)))
        .map(column -> "coalesce(cast(" + column + " as double), 0)")
        .collect(Collectors.joining(", "));
  }

  @Test
  void aReprintWhoseOriginalIsGoneCountsAsUnique() throws IOException, SQLException {
    Files.delete(input.resolve("gazette/1.txt"));
    DuckDb cells = cells(run(input));
    assertThat(causes(cells))
        .containsExactly("gazette\ttrue\tremoved document", "tribune\ttrue\tduplicate");
    assertThat(
            cells.query(
                "select count_before, count_after, count_unique_before, count_unique_after"
                    + " from diff where source = 'tribune' and key = 'harbour'"))
        .containsExactly("3\t3\t0\t3");
  }

  @Test
  void aRuleThatIsSwitchedOffIsTheCauseOfItsLines() throws IOException, SQLException {
    Path config = folder("config").resolve("rules.yaml");
    Files.writeString(config, "clean:\n  off: [caption.repeated]\n");
    String after = run(input, "--config", config);
    DuckDb cells = cells(after);
    assertThat(causes(cells)).containsExactly(CHANGED + "\ttrue\tcleaning (option customs)");
    assertThat(diff(BEFORE, after))
        .contains("0 changed, 0 moved, 1 read otherwise")
        .contains(CHANGED + ".txt: cleaning");
  }

  @Test
  void anAnalystsMergeIsTheCauseWhereverTheNameStands() throws IOException, SQLException {
    Path rules = folder("rules").resolve("entities.csv");
    Files.writeString(
        rules,
        """
        action,match,language,type,to
        merge,Dmitry Peskov,,PER,Vladimir Putin
        drop,Minsk,,,
        """);
    DuckDb cells = cells(run(input, "--entities", rules));
    assertThat(cells.query("select distinct key, certain, causes from diff order by all"))
        .containsExactly(
            "LOC:minsk\ttrue\toption entities",
            "PER:dmitry-peskov\ttrue\tentity merge (option entities)",
            "PER:vladimir-putin\ttrue\tentity merge (option entities)");
  }

  @Test
  void whatIsNotListedAnyMoreHasNoKnownCount() throws IOException, SQLException {
    String after = run(input, "--min-count", 2);
    DuckDb cells = cells(after);
    assertThat(cells.query("select distinct count_before, count_after, certain, causes from diff"))
        .containsExactly("1\tnull\ttrue\toption min-count");
    assertThat(diff(BEFORE, after)).contains("option    min-count: 1 -> 2").contains("<2");
  }

  @Test
  void sourcesCsvIsToldByWhatItChanges() throws IOException, SQLException {
    write(input.resolve("sources.csv"), "path,source\n" + MOVED + ".txt,elsewhere\n");
    DuckDb cells = cells(run(input));
    assertThat(causes(cells)).containsExactly(MOVED + "\ttrue\tsource", "elsewhere\ttrue\tsource");
  }

  @Test
  void aSnapshotIsEqualToItself() {
    assertThat(diff(BEFORE, BEFORE.substring(0, 6))).contains("The two are equal");
    assertThat(diff(OUTPUT.resolve("snapshots/" + BEFORE), BEFORE, "--format", "csv").lines())
        .hasSize(1);
  }

  @Test
  void aSnapshotThatIsNotThereIsAUsageErrorThatNamesThoseThatAre() {
    Command.Outcome missing = Command.run("diff", "-o", OUTPUT, "ffff-no-such", BEFORE);
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("there is no snapshot ffff-no-such").contains(BEFORE);
    assertThat(missing.out()).isEmpty();
    assertThat(Command.run("diff", "-o", OUTPUT.resolve("nowhere")).exit()).isEqualTo(2);
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(input.resolveSibling(input.getFileName() + "-" + name));
  }
}
