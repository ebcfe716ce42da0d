package org.newsgrain.job.origin;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.text.document.Sha256;

/**
 * What the file {@code sources.csv} beside the articles says of them, by path or glob. A row with
 * the path itself goes before globs, a glob before those below it; an empty cell leaves the column
 * to the next row that fits.
 */
public final class SourceManifest {

  /** What the file is called; directly in the input folder it is no article. */
  public static final String FILE_NAME = "sources.csv";

  /** The manifest of an input that has none. */
  public static final SourceManifest NONE = new SourceManifest("", Map.of(), List.of());

  private final String sha256;
  private final Map<String, Row> rows;
  private final List<GlobRow> globs;

  /**
   * @param rows by what stands in the column path, in the order of the file
   * @param globs those of the rows that are globs
   */
  SourceManifest(String sha256, Map<String, Row> rows, List<GlobRow> globs) {
    this.sha256 = sha256;
    this.rows = rows;
    this.globs = List.copyOf(globs);
  }

  /**
   * The manifest in {@code bytes}.
   *
   * @throws UsageException if it makes no sense; the message has file, line and problem
   */
  public static SourceManifest of(byte[] bytes) {
    SourceManifestRows rows = new SourceManifestRows();
    SideTable.read(bytes, rows);
    return rows.manifest(Sha256.hex(bytes));
  }

  /** The hash of its bytes, 64 hex digits, or empty if there is none. */
  public String sha256() {
    return sha256;
  }

  /**
   * The paths of this, but for globs, that lead to none of {@code paths} and into none of them, in
   * the order of the file.
   *
   * @param paths all files of the input
   */
  public List<String> unmatched(Collection<String> paths) {
    Set<String> files = new HashSet<>(paths);
    Set<String> ofGlobs = new HashSet<>();
    globs.forEach(glob -> ofGlobs.add(glob.path()));
    return rows.keySet().stream()
        .filter(path -> !ofGlobs.contains(path) && !isIn(files, path))
        .toList();
  }

  /** Whether the path is one of {@code files}, or inside of one, as in an archive. */
  private static boolean isIn(Set<String> files, String path) {
    String part = path;
    while (!files.contains(part)) {
      int slash = part.lastIndexOf('/');
      if (slash < 0) {
        return false;
      }
      part = part.substring(0, slash);
    }
    return true;
  }

  /**
   * All that is said of a file, in words of its own: what was read of the file holds as long as
   * they are the same.
   *
   * @param archive whether it may have files inside, of which anything here may speak
   */
  public String saidOf(String path, boolean archive) {
    return archive ? sha256 : find(path, path).toString();
  }

  /**
   * What is said of the file at {@code path}.
   *
   * @param path the whole path, through an archive if it is in one
   * @param file the path of the file on disk
   */
  Row find(String path, String file) {
    Row row = rows.getOrDefault(path, Row.EMPTY);
    if (!file.equals(path)) {
      row = row.orElse(rows.getOrDefault(file, Row.EMPTY));
    }
    for (GlobRow glob : globs) {
      if (row.isFull()) {
        return row;
      }
      if (glob.glob.matches(path)) {
        row = row.orElse(glob.row);
      }
    }
    return row;
  }

  /** A glob, as it is written and as it works, and its row. */
  record GlobRow(String path, Glob glob, Row row) {}

  /**
   * What a row says of a file, empty where it says nothing.
   *
   * @param source in one line
   * @param published a day that {@link PublishedDay} can read
   */
  record Row(String source, String language, String published, String url) {

    static final Row EMPTY = new Row("", "", "", "");

    boolean isFull() {
      return !(source.isEmpty() || language.isEmpty() || published.isEmpty() || url.isEmpty());
    }

    Row orElse(Row other) {
      return new Row(
          source.isEmpty() ? other.source : source,
          language.isEmpty() ? other.language : language,
          published.isEmpty() ? other.published : published,
          url.isEmpty() ? other.url : url);
    }
  }
}
