package org.newsgrain.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL server of an ordinary user: its data in a temporary folder, a socket in that folder
 * and no network. The server refuses to work for root, who lends it to {@code nobody}.
 */
final class Postgres {

  private static final String USER = "newsgrain";

  private final Path folder;

  private Postgres(Path folder) {
    this.folder = folder;
  }

  /** Makes a cluster and starts its server. */
  static Postgres start() throws IOException {
    // A socket's path has at most 107 bytes, so not below the project's folder.
    Postgres server = new Postgres(Files.createTempDirectory("newsgrain-pg"));
    if (isRoot()) {
      server.checked("chown", "nobody", server.folder.toString());
    }
    String data = server.data();
    server.asUser(
        "initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "-N");
    String options = "-c listen_addresses='' -c fsync=off -k " + server.folder;
    String log = server.folder.resolve("log").toString();
    server.asUser("pg_ctl", "-D", data, "-w", "-l", log, "-o", options, "start");
    return server;
  }

  /** Stops the server and takes its data away. */
  void stop() throws IOException {
    asUser("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
    checked("rm", "-r", folder.toString());
  }

  /**
   * The rows of a query as text, their cells separated by tabs; {@code null} for what is missing.
   */
  List<String> query(String sql) throws IOException {
    Command.Outcome outcome =
        psql(folder, "-v", "ON_ERROR_STOP=1", "-At", "-F", "\t", "-P", "null=null", "-c", sql);
    if (outcome.exit() != 0) {
      throw new IOException(outcome.out());
    }
    return outcome.out().lines().toList();
  }

  /** Runs psql in a folder. */
  Command.Outcome psql(Path workingFolder, String... arguments) throws IOException {
    List<String> line =
        new ArrayList<>(List.of(Tool.find("psql").orElseThrow().toString(), "-X", "-q"));
    line.addAll(List.of("-h", folder.toString(), "-U", USER, "-d", "postgres"));
    line.addAll(List.of(arguments));
    Map<String, String> environment =
        Map.of("PGOPTIONS", "-c search_path=newsgrain", "PGCLIENTENCODING", "UTF8", "PAGER", "cat");
    return Tool.run(workingFolder, environment, line.toArray(String[]::new));
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private void asUser(String program, String... arguments) throws IOException {
    List<String> line = new ArrayList<>();
    if (isRoot()) {
      line.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
    }
    line.add(Tool.find(program).orElseThrow().toString());
    line.addAll(List.of(arguments));
    checked(line.toArray(String[]::new));
  }

  private void checked(String... line) throws IOException {
    Command.Outcome outcome = Tool.run(folder, Map.of("LC_ALL", "C"), line);
    if (outcome.exit() != 0) {
      throw new IOException(String.join(" ", line) + ": " + outcome.out());
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }
}
