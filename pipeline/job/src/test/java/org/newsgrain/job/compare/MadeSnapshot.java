package org.newsgrain.job.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgrain.job.table.Column;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

/** A snapshot of a test: a manifest and the CSV files of some tables, written by hand. */
final class MadeSnapshot {

  private final String version;
  private final List<String> options;
  private final Map<Table, List<String>> rows = new HashMap<>();

  MadeSnapshot(String version, String... options) {
    this.version = version;
    this.options = List.of(options);
  }

  /** An English article. */
  MadeSnapshot article(String id, String source, String sha256, String duplicateOf) {
    return article(id, source, "en", sha256, duplicateOf);
  }

  MadeSnapshot article(
      String id, String source, String language, String sha256, String duplicateOf) {
    boolean repeats = !duplicateOf.isEmpty();
    return row(
        Tables.DOCUMENTS,
        id,
        id + ".txt",
        0,
        source,
        language,
        1.0,
        "",
        "",
        "",
        sha256,
        "UTF-8",
        100,
        100,
        90,
        10,
        1,
        20,
        duplicateOf,
        repeats ? "exact" : "",
        repeats ? "1.0" : "");
  }

  MadeSnapshot removedLine(String id, int line, String rule) {
    return row(Tables.REMOVED, id, line, "gazette", "en", 0, 5, rule, "Because", "text");
  }

  MadeSnapshot term(String source, String term, int count, int unique) {
    int words = term.split(" ").length;
    return row(
        Tables.TERMS,
        "en",
        source,
        term,
        words,
        "word",
        term,
        "",
        false,
        count,
        1,
        10.0 * count,
        unique,
        unique == 0 ? 0 : 1,
        "",
        "",
        "");
  }

  MadeSnapshot entity(String source, String id, int count) {
    return row(
        Tables.ENTITIES, "en", source, id, id, "PER", count, 1, 10.0 * count, count, 1, "", "");
  }

  MadeSnapshot name(String entity, String surface, int count) {
    return row(Tables.NAMES, entity, "en", surface, entity, "PER", count, 1, "same spelling");
  }

  private MadeSnapshot row(Table table, Object... cells) {
    List<String> quoted = new ArrayList<>();
    for (Object cell : cells) {
      quoted.add(cell.equals("") ? "" : '"' + cell.toString() + '"');
    }
    rows.computeIfAbsent(table, t -> new ArrayList<>()).add(String.join(",", quoted));
    return this;
  }

  /** Writes each table as one file. */
  Snapshot write(Path folder) throws IOException {
    return write(folder, 1);
  }

  /** Writes each table as so many files, the rows dealt out in turn. */
  Snapshot write(Path folder, int shards) throws IOException {
    Files.createDirectories(folder);
    String quoted = options.stream().map(o -> '"' + o + '"').collect(Collectors.joining(","));
    Files.writeString(
        folder.resolve("manifest.json"),
        "{\"id\": \"0\", \"version\": \"" + version + "\", \"options\": [" + quoted + "]}");
    for (Table table : rows.keySet()) {
      for (int shard = 0; shard < shards; shard++) {
        write(folder, table, shard, shards);
      }
    }
    return Snapshot.read(folder);
  }

  private void write(Path folder, Table table, int shard, int shards) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(table.columns().stream().map(Column::name).collect(Collectors.joining(",")));
    List<String> sorted = rows.get(table).stream().sorted().toList();
    for (int i = shard; i < sorted.size(); i += shards) {
      lines.add(sorted.get(i));
    }
    String name =
        shards == 1
            ? table.name() + ".csv"
            : String.format(
                java.util.Locale.ROOT, "%s-%05d-of-%05d.csv", table.name(), shard, shards);
    Files.write(folder.resolve(name), lines);
  }
}
