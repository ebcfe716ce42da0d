package org.newsgrain.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/** The tables of the run on the seeds as another program reads them. */
class TablesIT {

  private static SnapshotTables tables;

  @BeforeAll
  static void open() throws IOException, SQLException {
    tables = new SnapshotTables(DuckDb.open(), SeedRun.snapshot());
  }

  static List<Table> all() {
    return Tables.ALL;
  }

  @ParameterizedTest
  @MethodSource("all")
  void parquetAndCsvHoldTheSameRows(Table table) throws SQLException {
    tables.parquetAndCsvHoldTheSameRows(table);
  }

  @ParameterizedTest
  @MethodSource("all")
  void keysAreUniqueAndAscendByTheirBytes(Table table) throws SQLException {
    tables.keysAreUniqueAndAscendByTheirBytes(table);
  }

  @ParameterizedTest
  @MethodSource("all")
  void columnsAreAsDeclaredAndCompressedWithZstd(Table table) throws SQLException {
    tables.columnsAreAsDeclaredAndCompressedWithZstd(table);
  }

  @ParameterizedTest
  @MethodSource("all")
  void numbersAreFinite(Table table) throws SQLException {
    tables.numbersAreFinite(table);
  }

  @ParameterizedTest
  @MethodSource("all")
  void spreadsheetFilesStartWithAByteOrderMarkAndNoFormula(Table table) throws IOException {
    tables.spreadsheetFilesStartWithAByteOrderMarkAndNoFormula(table);
  }

  @Test
  void theLedgerBalances() throws IOException, SQLException {
    long bytes = 0;
    try (Stream<Path> seeds = Files.list(Command.SEEDS)) {
      for (Path seed : (Iterable<Path>) seeds::iterator) {
        bytes += Files.size(seed);
      }
    }
    tables.theLedgerBalances(bytes);
  }

  @Test
  void theManifestListsEveryFileWithItsHash() {
    tables.theManifestListsEveryFileWithItsHash();
  }

  @Test
  void theDataPackageDescribesEveryTableFile() throws IOException {
    tables.theDataPackageDescribesEveryTableFile();
  }
}
