package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What must hold of counts whatever is counted: two folders together have the counts of each added
 * up, and the name of a file is nothing that is counted. On articles put together at random from
 * the sentences of the seeds.
 */
class InvariantsIT {

  private static final int ARTICLES = 30;
  private static final int SENTENCES = 15;

  /** Keys and counts that no other article can change. */
  private static final String COUNTS =
      "select language, source, term, words, kind, sum(count), sum(documents), sum(count_unique)"
          + " from %s group by all order by all";

  private static Path one;
  private static Path other;
  private static Path both;
  private static Path renamed;

  @BeforeAll
  static void run() throws IOException {
    Sentences sentences = new Sentences(5);
    Path folder = Folders.fresh("invariants-in");
    for (int i = 0; i < ARTICLES; i++) {
      String first = sentences.article(SENTENCES);
      write(folder.resolve("one/north/" + i + ".txt"), first);
      write(folder.resolve("both/north/" + i + ".txt"), first);
      // the same sources, in an order of names that is none of the above
      write(folder.resolve("renamed/north/" + (i * 7 + 3) % ARTICLES + "n.txt"), first);
      String source = i % 2 == 0 ? "north" : "south";
      String second = sentences.article(SENTENCES);
      write(folder.resolve("other/" + source + "/x" + i + ".txt"), second);
      write(folder.resolve("both/" + source + "/x" + i + ".txt"), second);
      write(folder.resolve("renamed/" + source + "/" + (i * 11 + 5) % ARTICLES + "a.txt"), second);
    }
    one = snapshot(folder, "one");
    other = snapshot(folder, "other");
    both = snapshot(folder, "both");
    renamed = snapshot(folder, "renamed");
  }

  @Test
  void twoFoldersTogetherHaveTheCountsOfEachAddedUp() throws SQLException {
    String parts = "(from " + terms(one) + " union all by name from " + terms(other) + ")";
    List<String> expected = DuckDb.open().query(COUNTS.formatted(parts));
    assertThat(DuckDb.open().query(COUNTS.formatted(terms(both))))
        .hasSizeGreaterThan(1_000)
        .isEqualTo(expected);
  }

  @Test
  void theNamesOfFilesChangeNothingThatIsCounted() {
    for (String table : List.of("terms", "entities", "names", "sources")) {
      Map<String, String> hashes = Folders.hashes(renamed);
      assertThat(hashes.get(table + ".csv"))
          .as(table)
          .isNotNull()
          .isEqualTo(Folders.hashes(both).get(table + ".csv"));
    }
  }

  @Test
  void wordsAddUpToTheTokensOfDocumentsAndOfSources() throws IOException, SQLException {
    DuckDb tables = DuckDb.open();
    new SnapshotTables(tables, both).theManifestListsEveryFileWithItsHash();
    long words = tables.number("select sum(count) from terms where kind = 'word' and words = 1");
    assertThat(words).isGreaterThan(ARTICLES * SENTENCES);
    assertThat(tables.number("select sum(tokens) from documents")).isEqualTo(words);
    assertThat(tables.number("select sum(tokens) from sources")).isEqualTo(words);
  }

  private static String terms(Path snapshot) {
    return DuckDb.parquet(snapshot.resolve("terms.parquet").toString());
  }

  private static Path snapshot(Path folder, String name) throws IOException {
    Path output = Folders.fresh("invariants-" + name);
    Command.Outcome run =
        Command.run(
            "run", folder.resolve(name), "-o", output, "--no-clean", "--min-phrase-count", 1);
    assertThat(run.exit()).as(run.err()).isZero();
    return output.resolve("latest").toRealPath();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
