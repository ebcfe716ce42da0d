package org.newsgrain.job.origin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgrain.job.origin.SourceManifest.GlobRow;
import org.newsgrain.job.origin.SourceManifest.Row;

/** The rows of a {@link SourceManifest} as they are read, and what is wrong with them. */
final class SourceManifestRows implements SideTable.Rows {

  private static final List<String> COLUMNS =
      List.of("path", "source", "language", "published", "url");

  private final String file;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final List<GlobRow> globs = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> languages = new HashSet<>();
  private final Set<String> days = new HashSet<>();
  private List<String> header = List.of();
  private boolean headerIsRight;

  /**
   * @param file what problems call the file
   */
  SourceManifestRows(String file) {
    this.file = file;
  }

  @Override
  public void problem(long line, String problem) {
    problems.add(file + ":" + line + ": " + problem);
  }

  @Override
  public void add(long line, List<String> fields) {
    if (header.isEmpty()) {
      header = fields.stream().map(String::strip).toList();
      checkHeader(line);
      headerIsRight = problems.isEmpty();
    } else if (!headerIsRight) {
      // Nothing in the rows is sure to be what it seems.
      return;
    } else if (fields.size() != header.size()) {
      problem(line, fields.size() + " fields where the header has " + header.size());
    } else {
      addRow(line, fields);
    }
  }

  private void checkHeader(long line) {
    List<String> unknown = header.stream().filter(column -> !COLUMNS.contains(column)).toList();
    if (header.size() == 1 && header.get(0).contains(";")) {
      problem(line, "the fields must be separated by commas");
    } else if (!unknown.isEmpty()) {
      problem(
          line,
          "unknown column "
              + String.join(", ", unknown)
              + "; known are "
              + String.join(", ", COLUMNS));
    } else if (header.stream().distinct().count() < header.size()) {
      problem(line, "a column stands in the header twice");
    } else if (!header.contains("path") || header.size() < 2) {
      problem(line, "the header needs path and at least one other column");
    }
  }

  private void addRow(long line, List<String> fields) {
    String path = cell(fields, "path");
    Row row =
        new Row(
            shared(SourceName.folded(cell(fields, "source"))),
            shared(cell(fields, "language").strip()),
            shared(cell(fields, "published").strip()),
            shared(SourceName.folded(cell(fields, "url"))));
    check(line, row);
    if (path.isBlank()) {
      problem(line, "no path");
    } else if (rows.put(path, row) != null) {
      problem(line, path + " stands here for the second time");
    }
    if (Glob.isGlob(path)) {
      addGlob(line, path, row);
    }
  }

  private void check(long line, Row row) {
    if (isNew(row.language(), languages) && LanguageCodes.tag(row.language()).isEmpty()) {
      problem(line, "language is no code of a language: " + row.language());
    }
    if (isNew(row.published(), days) && PublishedDay.of(row.published()).isEmpty()) {
      problem(line, "published is no date: " + row.published());
    }
    if (!row.url().isEmpty() && SourceName.ofUrl(row.url()).isEmpty()) {
      problem(line, "url is no address of the web: " + row.url());
    }
  }

  /** What recurs in a million rows need be checked, and told, only once. */
  private static boolean isNew(String text, Set<String> seen) {
    return !text.isEmpty() && seen.add(text);
  }

  private void addGlob(long line, String path, Row row) {
    try {
      globs.add(new GlobRow(path, Glob.of(path), row));
    } catch (IllegalArgumentException e) {
      problem(line, "path has " + e.getMessage() + ": " + path);
    }
  }

  private String cell(List<String> fields, String column) {
    int index = header.indexOf(column);
    return index < 0 ? "" : fields.get(index);
  }

  /** Sources and languages recur in a million rows. */
  private String shared(String text) {
    return known.computeIfAbsent(text, t -> t);
  }

  /**
   * The manifest of all rows.
   *
   * @throws UsageException if there were problems, with the first of them
   */
  SourceManifest manifest(String sha256) {
    if (header.isEmpty()) {
      problem(1, "the header is missing: " + String.join(",", COLUMNS));
    }
    SideTable.refuse(problems);
    return new SourceManifest(sha256, Collections.unmodifiableMap(rows), globs);
  }
}
