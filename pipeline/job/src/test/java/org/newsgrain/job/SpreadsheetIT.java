package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgrain.job.table.Column;
import org.newsgrain.job.table.ColumnType;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/**
 * The files for spreadsheets, opened by LibreOffice and written out again as it understood them.
 */
class SpreadsheetIT {

  /** Commas, double quotes, UTF-8, from the first line. */
  private static final String CSV = "44,34,76,1";

  private static final int TEXT = 2;

  private static Path snapshot;
  private static Path folder;
  private static DuckDb duckDb;

  @BeforeAll
  static void open() throws IOException, SQLException {
    Tool.require("soffice", "libreoffice-calc");
    snapshot = FortnightRun.snapshot();
    folder = Folders.fresh("spreadsheet");
    duckDb = Queries.duckDb(snapshot);
  }

  @Test
  void everyCellOfTextIsWhatTheTableHoldsIfItsColumnIsOpenedAsText()
      throws IOException, SQLException {
    for (Table table : List.of(Tables.TERMS, Tables.DOCUMENTS, Tables.REMOVED)) {
      String formats =
          IntStream.range(0, table.columns().size())
              .filter(i -> table.columns().get(i).type() == ColumnType.STRING)
              .mapToObj(i -> i + 1 + "/" + TEXT)
              .collect(Collectors.joining("/"));
      Path opened = convert(table, CSV + "," + formats);
      String columns = columns(table, "%s");
      String safe = columns(table, "case when %1$s ~ '^[=+@-].*' then '''' || %1$s else %1$s end");
      assertThat(rows(opened, columns))
          .as(table.name())
          .isNotEmpty()
          .isEqualTo(duckDb.query("select " + safe + " from " + table.name()));
    }
  }

  @Test
  void whatLooksLikeAFormulaIsShownAndNotCarriedOut() throws IOException, SQLException {
    assertThat(rows(convert(Tables.DOCUMENTS, CSV), "title")).contains("'=1+1").doesNotContain("2");
    assertThat(rows(convert(Tables.REMOVED, CSV), "\"text\"")).contains("'=SUM(A1:A9)");
  }

  @Test
  void withoutThatANumberLosesItsZerosAsTheRecipesSay() throws IOException, SQLException {
    assertThat(rows(convert(Tables.TERMS, CSV), "term")).contains("7").doesNotContain("007");
  }

  private static Path convert(Table table, String input) throws IOException {
    Command.Outcome outcome =
        Tool.run(
            folder,
            Map.of(),
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--infilter=CSV:" + input,
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):" + CSV,
            "--outdir",
            folder.toString(),
            snapshot.resolve("excel/" + table.name() + ".csv").toString());
    assertThat(outcome.exit()).as(outcome.out()).isZero();
    return folder.resolve(table.name() + ".csv");
  }

  private static List<String> rows(Path file, String columns) throws SQLException {
    return duckDb.query(
        "select " + columns + " from read_csv('" + file + "', header = true, all_varchar = true)");
  }

  /** The columns of text, each by a pattern. */
  private static String columns(Table table, String pattern) {
    return table.columns().stream()
        .filter(column -> column.type() == ColumnType.STRING)
        .map(Column::name)
        .map(name -> pattern.replace("%1$s", name).replace("%s", name))
        .collect(Collectors.joining(", "));
  }
}
