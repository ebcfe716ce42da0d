package org.newsgrain.job.report;

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

/** Makes a snapshot folder for a test: the CSV files of all tables, written without the writers. */
final class Snapshot {

  private final Map<Table, List<String>> rows = new HashMap<>();

  /** Adds a row; the cells are those of the table's columns, missing ones empty. */
  Snapshot row(Table table, Object... cells) {
    if (cells.length != table.columns().size()) {
      throw new IllegalArgumentException(table.name() + " has " + table.columns().size());
    }
    List<String> quoted = new ArrayList<>();
    for (Object cell : cells) {
      quoted.add('"' + cell.toString().replace("\"", "\"\"") + '"');
    }
    rows.computeIfAbsent(table, t -> new ArrayList<>()).add(String.join(",", quoted));
    return this;
  }

  /** An article of which 90 of 100 characters were kept. */
  Snapshot document(String id, String source, String published, String duplicateOf) {
    String kind = duplicateOf.isEmpty() ? "" : "exact";
    String similarity = duplicateOf.isEmpty() ? "" : "1.0";
    return row(
        Tables.DOCUMENTS,
        id,
        id + ".txt",
        0,
        source,
        "en",
        1.0,
        published,
        "Title " + id,
        "",
        "00",
        "UTF-8",
        100,
        100,
        90,
        10,
        1,
        20,
        duplicateOf,
        kind,
        similarity);
  }

  /** So much of a source, published on that day. */
  Snapshot source(String name, String language, int documents, int duplicates, String day) {
    return source(name, language, documents, duplicates, day, day);
  }

  /** So much of a source, published in those days. */
  Snapshot source(
      String name, String language, int documents, int duplicates, String first, String last) {
    return row(
        Tables.SOURCES,
        name,
        language,
        documents,
        duplicates,
        20 * documents,
        10,
        100 * documents,
        10 * documents,
        first,
        last);
  }

  /** A word that occurs three times. */
  Snapshot term(String source, String term, boolean stopword, Object logLikelihood) {
    return row(
        Tables.TERMS,
        "en",
        source,
        term,
        1,
        "word",
        term,
        "",
        stopword,
        3,
        1,
        150.0,
        3,
        1,
        logLikelihood,
        "",
        "");
  }

  /** Writes every table. */
  Path write(Path folder) throws IOException {
    for (Table table : Tables.ALL) {
      String header = table.columns().stream().map(Column::name).collect(Collectors.joining(","));
      List<String> lines = new ArrayList<>(List.of(header));
      lines.addAll(rows.getOrDefault(table, List.of()));
      Files.write(folder.resolve(table.name() + ".csv"), lines);
    }
    return folder;
  }
}
