package org.newsgrain.job.origin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgrain.job.origin.SourceManifest.GlobRow;
import org.newsgrain.job.origin.SourceManifest.Row;

/** The rows of a {@link SourceManifest}. */
final class SourceManifestRows extends SideRows {

  private static final List<String> COLUMNS =
      List.of("path", "source", "language", "published", "url");

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final List<GlobRow> globs = new ArrayList<>();
  private final Map<String, String> known = new HashMap<>();
  private final Set<String> languages = new HashSet<>();
  private final Set<String> days = new HashSet<>();

  SourceManifestRows() {
    super(SourceManifest.FILE_NAME, COLUMNS);
  }

  @Override
  Optional<String> lack(List<String> header) {
    return header.contains("path") && header.size() > 1
        ? Optional.empty()
        : Optional.of("the header needs path and at least one other column");
  }

  @Override
  void addRow(long line, List<String> fields) {
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

  /** Sources and languages recur in a million rows. */
  private String shared(String text) {
    return known.computeIfAbsent(text, t -> t);
  }

  /** The manifest of all rows. */
  SourceManifest manifest(String sha256) {
    return new SourceManifest(sha256, Collections.unmodifiableMap(rows), globs);
  }
}
