package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/** The real command on a folder with sources, dates, copies, odd names, and then bad files. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorpusIT {

  /** Under this locale Java and Beam lose sight of file names outside ASCII, if nobody minds. */
  private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C");

  private static final Path INPUT = Folders.fresh("corpus-in");
  private static final Path OUTPUT = Folders.fresh("corpus-out");

  private static DuckDb database;
  private static SnapshotTables tables;
  private static Path good;
  private static long bytes;

  @BeforeAll
  static void run() throws IOException, SQLException {
    bytes = Corpus.fill(INPUT);
    Command.Outcome run = count(INPUT);
    assertThat(run.exit()).as(run.err()).isZero();
    good = OUTPUT.resolve("latest").toRealPath();
    database = DuckDb.open();
    tables = new SnapshotTables(database, good);
  }

  @Test
  @Order(1)
  void everyTableIsSound() throws IOException, SQLException {
    for (Table table : Tables.ALL) {
      tables.parquetAndCsvHoldTheSameRows(table);
      tables.keysAreUniqueAndAscendByTheirBytes(table);
      tables.columnsAreAsDeclaredAndCompressedWithZstd(table);
      tables.numbersAreFinite(table);
      tables.spreadsheetFilesStartWithAByteOrderMarkAndNoFormula(table);
    }
    tables.theLedgerBalances(bytes);
    tables.theManifestListsEveryFileWithItsHash();
    tables.theDataPackageDescribesEveryTableFile();
  }

  @Test
  @Order(1)
  void takesSourceAndDateFromThePatternElseTheFolderElseTheName() throws SQLException {
    assertThat(database.query("select path, source, language, published from documents order by 1"))
        .containsExactly(
            "alone.txt\talone\tsv\tnull",
            "alpha/2024-01-02 harbour.txt\talpha\ten\t2024-01-02",
            "alpha/2024-01-03 trains.txt\talpha\ten\t2024-01-03",
            "beta/2024-01-04.txt\tbeta\ten\t2024-01-04",
            "beta/undated.txt\tbeta\ten\tnull",
            "Åland tidning/2024-01-02.txt\tÅland tidning\tsv\t2024-01-02");
  }

  @Test
  @Order(1)
  void countsByDayWhatIsDated() throws SQLException {
    String harbour = "select source, published, count, documents from timeline where kind = 'term'";
    assertThat(database.query(harbour + " and item = 'harbour' order by all"))
        .containsExactly(
            "alpha\t2024-01-02\t3\t1", "alpha\t2024-01-03\t1\t1", "beta\t2024-01-04\t3\t1");
    assertThat(database.number("select count(*) from timeline where source = 'alone'")).isZero();
  }

  @Test
  @Order(1)
  void countsCopiesOfAnArticleApart() throws SQLException {
    assertThat(
            database.query(
                "select d.path, o.path, d.duplicate_kind, d.similarity"
                    + " from documents d join documents o on d.duplicate_of = o.doc_id"))
        .contains("beta/2024-01-04.txt\talpha/2024-01-02 harbour.txt\texact\t1.0");
    assertThat(
            database.query(
                "select count, count_unique from terms where source = 'beta' and term = 'boats'"))
        .containsExactly("1\t0");
  }

  @Test
  @Order(1)
  void keepsWordsThatLookLikeMissingValuesOrNumbers() throws SQLException {
    assertThat(
            database.query(
                "select term, kind, spelling, count from terms where source = 'alpha'"
                    + " and term in ('null', '007', '1,5', '#harbour') order by term"))
        .containsExactly(
            "#harbour\thashtag\t#harbour\t1",
            "007\tnumber\t007\t1",
            "1,5\tnumber\t1,5\t1",
            "null\tword\tNULL\t2");
  }

  @Test
  @Order(1)
  void shardsHoldTheSameRows() throws IOException, SQLException {
    Path output = Folders.fresh("corpus-shards");
    Command.Outcome run =
        Command.run("run", INPUT, "-o", output, "--source-pattern", Corpus.PATTERN, "--shards", 3);
    assertThat(run.exit()).as(run.err()).isZero();
    Path latest = output.resolve("latest").toRealPath();
    for (Table table : Tables.ALL) {
      assertThat(latest.resolve(table.name() + "-00002-of-00003.csv")).exists();
      String sharded = DuckDb.parquet(latest.resolve(table.name() + "*.parquet").toString());
      String whole = table.name();
      assertThat(database.query("from " + whole + " except all from " + sharded)).isEmpty();
      assertThat(database.query("from " + sharded + " except all from " + whole)).isEmpty();
    }
  }

  @Test
  @Order(2)
  void badFilesAreRejectedAndChangeNobodysCounts() throws IOException, SQLException {
    long bad = Corpus.addWhatIsNoText(INPUT);
    Command.Outcome run = count(INPUT);
    assertThat(run.exit()).as(run.err()).isZero();
    Path snapshot = OUTPUT.resolve("latest").toRealPath();
    assertThat(snapshot).isNotEqualTo(good);
    for (Table table : Tables.ALL) {
      if (!table.equals(Tables.REJECTED)) {
        assertThat(snapshot.resolve(table.name() + ".csv"))
            .hasSameBinaryContentAs(good.resolve(table.name() + ".csv"));
      }
    }
    SnapshotTables now = new SnapshotTables(DuckDb.open(), snapshot);
    now.theLedgerBalances(bytes + bad);
    now.parquetAndCsvHoldTheSameRows(Tables.REJECTED);
    assertThat(Files.readString(snapshot.resolve("rejected.csv")))
        .contains("beta/blank.txt,0,EMPTY,")
        .contains("beta/picture.txt,0,NOT_TEXT,");
  }

  @Test
  @Order(3)
  void nothingIsPublishedWhereMostFilesAreRejected() throws IOException {
    Path latest = OUTPUT.resolve("latest").toRealPath();
    Map<String, String> published = Folders.hashes(OUTPUT.resolve("snapshots"));
    Path bad = Folders.fresh("corpus-bad");
    Files.createDirectories(bad.resolve("beta"));
    Corpus.addWhatIsNoText(bad);
    Command.Outcome run = count(bad);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("newsgrain: 2 of 2 files and records were rejected");
    assertThat(run.out()).isEmpty();
    assertThat(OUTPUT.resolve("latest").toRealPath()).isEqualTo(latest);
    assertThat(Folders.hashes(OUTPUT.resolve("snapshots"))).isEqualTo(published);
    assertThat(OUTPUT.resolve(".staging")).doesNotExist();
  }

  @Test
  @Order(4)
  void everyRunIsInTheLog() throws IOException {
    List<String> log = Files.readAllLines(OUTPUT.resolve("runs.jsonl"));
    assertThat(log).hasSize(3);
    assertThat(log.get(0)).contains("\"outcome\":\"published\"").contains("\"exit_code\":0");
    assertThat(log.get(2)).contains("\"outcome\":\"failed\"").contains("\"exit_code\":3");
  }

  private static Command.Outcome count(Path input) {
    return Command.run(ENVIRONMENT, "run", input, "-o", OUTPUT, "--source-pattern", Corpus.PATTERN);
  }
}
