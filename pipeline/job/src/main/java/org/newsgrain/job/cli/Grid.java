package org.newsgrain.job.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells under one another for a terminal; the last cell of a row takes what it needs. */
final class Grid {

  private static final String GAP = "  ";

  private record Part(Shown shown, boolean right) {}

  private final String indent;
  private final List<List<Part>> rows = new ArrayList<>();

  /**
   * @param indent what each row begins with
   */
  Grid(String indent) {
    this.indent = indent;
  }

  /** Adds a row; a cell that begins with a tabulator stands at the right of its column. */
  void row(String... cells) {
    List<Part> row = new ArrayList<>();
    for (String cell : cells) {
      boolean right = cell.startsWith("\t");
      row.add(new Part(Shown.of(right ? cell.substring(1) : cell), right));
    }
    rows.add(row);
  }

  @Override
  public String toString() {
    List<Integer> widths = widths();
    StringBuilder all = new StringBuilder();
    for (List<Part> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < row.size(); i++) {
        add(line, row.get(i), i == row.size() - 1 && !row.get(i).right ? 0 : widths.get(i));
        line.append(i < row.size() - 1 ? GAP : "");
      }
      all.append(line.toString().stripTrailing()).append('\n');
    }
    return all.toString();
  }

  private static void add(StringBuilder line, Part part, int width) {
    String blanks = " ".repeat(Math.max(0, width - part.shown.width()));
    line.append(part.right ? blanks + part.shown.text() : part.shown.text() + blanks);
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (List<Part> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (i == widths.size()) {
          widths.add(0);
        }
        widths.set(i, Math.max(widths.get(i), row.get(i).shown.width()));
      }
    }
    return widths;
  }
}
