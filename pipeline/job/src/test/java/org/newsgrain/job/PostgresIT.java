package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgrain.job.table.Column;
import org.newsgrain.job.table.ColumnType;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/** The recipe for PostgreSQL, on a server of its own that lives as long as this test. */
class PostgresIT {

  private static Postgres server;
  private static Path snapshot;

  @BeforeAll
  static void load() throws IOException {
    Tool.require("initdb", "postgresql");
    server = Postgres.start();
    snapshot = FortnightRun.snapshot();
    // Twice: the second load takes the place of the first.
    loadSnapshot();
    loadSnapshot();
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.stop();
    }
  }

  private static void loadSnapshot() throws IOException {
    Path script = Command.HOME.resolve("docs/postgresql.sql");
    Command.Outcome outcome = server.psql(snapshot, "-f", script.toString());
    assertThat(outcome.exit()).as(outcome.out()).isZero();
  }

  @Test
  void everyColumnHasTheTypeThatIsDeclared() throws IOException {
    for (Table table : Tables.ALL) {
      String sql =
          "select column_name, data_type, is_nullable from information_schema.columns"
              + " where table_schema = 'newsgrain' and table_name = '"
              + table.name()
              + "' order by ordinal_position";
      assertThat(server.query(sql))
          .as(table.name())
          .isEqualTo(table.columns().stream().map(PostgresIT::declared).toList());
    }
  }

  @Test
  void everyTableHoldsWhatDuckDbReadsInParquet() throws IOException, SQLException {
    DuckDb duckDb = Queries.duckDb(snapshot);
    for (Table table : Tables.ALL) {
      String sql =
          "select "
              + table.columns().stream().map(PostgresIT::cell).collect(Collectors.joining(", "))
              + " from "
              + table.name();
      assertThat(server.query(sql))
          .as(table.name())
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(duckDb.query(sql));
    }
  }

  @Test
  void wordsThatLookLikeSomethingElseStayWords() throws IOException {
    String sql = "select term from terms where term in ('007', 'na', 'none', 'null') order by 1";
    assertThat(server.query(sql)).containsExactly("007", "na", "none", "null");
    assertThat(server.query("select title from documents where title = '=1+1'")).hasSize(1);
  }

  @Test
  void everyQuestionHasTheSameAnswerAsInDuckDb() throws IOException, SQLException {
    DuckDb duckDb = Queries.duckDb(snapshot);
    for (Map.Entry<Integer, String> query : Queries.read().entrySet()) {
      List<String> expected = duckDb.query(query.getValue());
      assertThat(server.query(query.getValue())).as("%s", query.getKey()).isEqualTo(expected);
    }
  }

  @Test
  void theFileOfQuestionsRunsAsItIs() throws IOException {
    String file = Command.HOME.resolve("docs/queries.sql").toString();
    Command.Outcome outcome = server.psql(snapshot, "-v", "ON_ERROR_STOP=1", "-f", file);
    assertThat(outcome.exit()).as(outcome.out()).isZero();
    assertThat(Files.exists(snapshot)).isTrue();
  }

  /** A cell as both programs write it alike. */
  private static String cell(Column column) {
    return switch (column.type()) {
      case DOUBLE -> "cast(" + column.name() + " * 1000000 as decimal(18, 0))";
      case BOOLEAN -> "case when " + column.name() + " then 'yes' else 'no' end";
      case DATE, STRING, INT64 -> column.name();
    };
  }

  private static String declared(Column column) {
    String nullable = column.required() ? "NO" : "YES";
    return column.name() + "\t" + type(column.type()) + "\t" + nullable;
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case STRING -> "text";
      case INT64 -> "bigint";
      case DOUBLE -> "double precision";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
    };
  }
}
