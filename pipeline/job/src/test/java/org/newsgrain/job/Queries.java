package org.newsgrain.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The questions of {@code docs/queries.sql} and the statement that answers each. */
final class Queries {

  private static final Path FILE = Command.HOME.resolve("docs/queries.sql");
  private static final Path VIEWS = Command.HOME.resolve("docs/duckdb.sql");

  /** A remark that begins with a number and a question, and all up to the next semicolon. */
  private static final Pattern QUESTION = Pattern.compile("(?ms)^-- (\\d+)\\. ([^\\n]*\\?.*?);$");

  private Queries() {}

  /** Statements by their number, in the order of the file. */
  static Map<Integer, String> read() {
    Map<Integer, String> queries = new LinkedHashMap<>();
    try {
      Matcher matcher = QUESTION.matcher(Files.readString(FILE));
      while (matcher.find()) {
        queries.put(Integer.valueOf(matcher.group(1)), statement(matcher.group(2)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return queries;
  }

  /** DuckDB with the views of {@code docs/duckdb.sql} on a snapshot. */
  static DuckDb duckDb(Path snapshot) throws IOException, SQLException {
    DuckDb database = DuckDb.open();
    database.execute(Files.readString(VIEWS).replace("output/latest", snapshot.toString()));
    return database;
  }

  /** Without the remark, whose first line is the question. */
  private static String statement(String block) {
    return block.lines().skip(1).filter(l -> !l.startsWith("--")).collect(Collectors.joining("\n"));
  }
}
