package org.newsgrain.job;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsgrain.job.table.Column;
import org.newsgrain.job.table.ColumnType;
import org.newsgrain.job.table.Table;

/** DuckDB, which shares no code with the writers, as a reader of a snapshot. */
final class DuckDb {

  private final Connection connection;

  private DuckDb(Connection connection) {
    this.connection = connection;
  }

  /** A database in memory; it reads files in their order. */
  static DuckDb open() throws SQLException {
    DuckDb database = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
    database.execute("set threads = 1");
    return database;
  }

  /** Carries out a statement. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows of a query as text, their cells separated by tabs. */
  List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(result.getString(i));
        }
        rows.add(String.join("\t", row));
      }
    }
    return rows;
  }

  /** The one number of a query. */
  long number(String sql) throws SQLException {
    return Long.parseLong(query(sql).get(0));
  }

  /** SQL for the rows of a CSV file, each column read as the type it is declared with. */
  static String csv(Table table, String path) {
    String types =
        table.columns().stream()
            .map(column -> quoted(column.name()) + ": '" + type(column.type()) + "'")
            .collect(Collectors.joining(", ", "{", "}"));
    return "(select "
        + table.columns().stream().map(DuckDb::cell).collect(Collectors.joining(", "))
        + " from read_csv('"
        + path.replace("'", "''")
        + "', header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"',"
        + " new_line = '\\n', nullstr = '', max_line_size = 10000000, columns = "
        + types
        + "))";
  }

  /** SQL for the rows of a Parquet file. */
  static String parquet(String path) {
    return "read_parquet('" + path.replace("'", "''") + "')";
  }

  /** DuckDB's name of a column's type. */
  static String type(ColumnType type) {
    return switch (type) {
      case STRING -> "VARCHAR";
      case INT64 -> "BIGINT";
      case DOUBLE -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
    };
  }

  /** A string that must be there is empty where CSV holds nothing. */
  private static String cell(Column column) {
    boolean text = column.type() == ColumnType.STRING && column.required();
    String name = '"' + column.name() + '"';
    return text ? "coalesce(" + name + ", '') as " + name : name;
  }

  private static String quoted(String name) {
    return "'" + name + "'";
  }
}
