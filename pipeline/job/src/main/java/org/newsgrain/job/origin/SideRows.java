package org.newsgrain.job.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgrain.job.plan.UsageException;

/**
 * The rows of a table that stands beside an input, as they are read, and what is wrong with them.
 */
abstract class SideRows {

  /** One line on a terminal holds no more. */
  private static final int MOST_SHOWN = 3;

  private final String file;
  private final List<String> columns;
  private final List<String> problems = new ArrayList<>();
  private List<String> header = List.of();
  private boolean headerIsRight;

  /**
   * @param file what problems call the file
   * @param columns those that the table may have
   */
  SideRows(String file, List<String> columns) {
    this.file = file;
    this.columns = columns;
  }

  /** What the header lacks, if anything. */
  abstract Optional<String> lack(List<String> header);

  /** Takes a row, which has a field for each column of the header. */
  abstract void addRow(long line, List<String> fields);

  /** Where a line is: the file and its number, from 1. */
  final String place(long line) {
    return file + ":" + line;
  }

  /** Notes something that is wrong with the line of that number, from 1. */
  final void problem(long line, String problem) {
    problems.add(place(line) + ": " + problem);
  }

  /** How many problems there are. */
  final int problems() {
    return problems.size();
  }

  /** Adds the header, if it is the first, or a row. */
  final void add(long line, List<String> fields) {
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
    List<String> unknown = header.stream().filter(column -> !columns.contains(column)).toList();
    if (header.size() == 1 && header.get(0).contains(";")) {
      problem(line, "the fields must be separated by commas");
    } else if (!unknown.isEmpty()) {
      problem(
          line,
          "unknown column "
              + String.join(", ", unknown)
              + "; known are "
              + String.join(", ", columns));
    } else if (header.stream().distinct().count() < header.size()) {
      problem(line, "a column stands in the header twice");
    } else {
      lack(header).ifPresent(lack -> problem(line, lack));
    }
  }

  /** The field of a row in that column, empty where the table has no such column. */
  final String cell(List<String> fields, String column) {
    int index = header.indexOf(column);
    return index < 0 ? "" : fields.get(index);
  }

  /**
   * Ends the reading.
   *
   * @throws UsageException if there were problems, with the first of them
   */
  final void finish() {
    if (header.isEmpty()) {
      problem(1, "the header is missing: " + String.join(",", columns));
    }
    if (!problems.isEmpty()) {
      int more = problems.size() - MOST_SHOWN;
      Stream<String> shown = problems.stream().limit(MOST_SHOWN);
      Stream<String> rest = more > 0 ? Stream.of("and " + more + " more") : Stream.empty();
      throw new UsageException(String.join("; ", Stream.concat(shown, rest).toList()));
    }
  }
}
