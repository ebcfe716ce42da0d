package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real command on a story that is reprinted with light edits, few times and many times. */
class DuplicatesIT {

  private static final int MANY = 50;

  private static final String UNIQUE_TERMS =
      "select language, term, sum(count_unique), sum(documents_unique) from terms"
          + " group by all having sum(count_unique) > 0 order by all";

  private static final String UNIQUE_ENTITIES =
      "select language, entity_id, sum(count_unique), sum(documents_unique) from entities"
          + " group by all having sum(count_unique) > 0 order by all";

  private static DuckDb once;
  private static Path many;

  @BeforeAll
  static void run() throws IOException, SQLException {
    once = tables(snapshot("reprints-0", "--min-phrase-count", 1, input(0)));
    many = snapshot("reprints-" + MANY, "--min-phrase-count", 1, input(MANY));
  }

  @Test
  void storiesThatShareAParagraphOrATemplateAreNoDuplicates() throws SQLException {
    assertThat(once.number("select count(*) from documents")).isEqualTo(4);
    assertThat(once.query("select path, similarity from documents where duplicate_of is not null"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, MANY})
  void reprintsLeaveUniqueCountsAndAddToPublishedCountsWhatTheyHold(int copies)
      throws IOException, SQLException {
    DuckDb tables =
        copies == MANY
            ? tables(many)
            : tables(snapshot("reprints-" + copies, "--min-phrase-count", 1, input(copies)));
    assertThat(tables.query(UNIQUE_TERMS)).isNotEmpty().isEqualTo(once.query(UNIQUE_TERMS));
    assertThat(tables.query(UNIQUE_ENTITIES)).isNotEmpty().isEqualTo(once.query(UNIQUE_ENTITIES));
    assertThat(tables.number("select sum(duplicates) from sources")).isEqualTo(copies);
    // The headline, which every article has, and a first sentence that no edit touches.
    String ferry = "select sum(count), sum(documents) from terms where term = 'ferry'";
    assertThat(tables.query(ferry)).containsExactly((7 + 2 * copies) + "\t" + (4 + copies));
  }

  @Test
  void everyReprintNamesTheStoryItselfNeverAnotherReprint() throws IOException, SQLException {
    DuckDb tables = tables(many);
    assertThat(
            tables.query(
                "select distinct o.path from documents d join documents o"
                    + " on d.duplicate_of = o.doc_id"))
        .containsExactly("alpha/2024-01-01 ferry.txt");
    assertThat(
            tables.query(
                "select duplicate_kind, count(*), min(similarity) >= 0.8, max(similarity) from"
                    + " documents where duplicate_of is not null and similarity >= 0.8"
                    + " and (similarity = 1) = (duplicate_kind = 'exact') group by 1 order by 1"))
        .hasSize(2)
        .anySatisfy(row -> assertThat(row).startsWith("exact\t10\ttrue\t1.0"))
        .anySatisfy(row -> assertThat(row).startsWith("near\t40\ttrue\t0."));
  }

  @Test
  void aSimilarityOfOneLeavesTheEqualTexts() throws IOException, SQLException {
    Path exact = snapshot("reprints-exact", "--similarity", 1, input(MANY));
    assertThat(
            tables(exact)
                .query(
                    "select distinct duplicate_kind, count(*) from documents"
                        + " where duplicate_of is not null group by 1"))
        .containsExactly("exact\t10");
  }

  @Test
  void oneThreadLeavesTheSameBytes() throws IOException {
    Path alone = snapshot("reprints-alone", "--min-phrase-count", 1, "--threads", 1, input(MANY));
    assertThat(Folders.hashes(alone)).isEqualTo(Folders.hashes(many));
  }

  private static Path input(int copies) throws IOException {
    Path input = Folders.fresh("reprints-in-" + copies);
    Reprints.fill(input);
    Reprints.add(input, copies);
    return input;
  }

  private static Path snapshot(String name, Object... arguments) throws IOException {
    Path output = Folders.fresh(name);
    List<Object> line = new ArrayList<>(List.of("run", "-o", output));
    line.addAll(List.of("--source-pattern", Corpus.PATTERN));
    line.addAll(List.of(arguments));
    Command.Outcome run = Command.run(line.toArray());
    assertThat(run.exit()).as(run.err()).isZero();
    return output.resolve("latest").toRealPath();
  }

  private static DuckDb tables(Path snapshot) throws IOException, SQLException {
    DuckDb database = DuckDb.open();
    SnapshotTables tables = new SnapshotTables(database, snapshot);
    tables.theManifestListsEveryFileWithItsHash();
    return database;
  }
}
