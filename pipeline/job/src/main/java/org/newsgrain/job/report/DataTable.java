package org.newsgrain.job.report;

import java.util.List;

/** A table with a caption, headings and, in each row, a heading of its own. */
final class DataTable {

  private final Html html = new Html();
  private final List<Column> columns;

  /** A heading, and how its column is set. */
  record Column(String heading, String style) {

    /** A column of text. */
    static Column text(String heading) {
      return new Column(heading, "t");
    }

    /** A column of numbers, set to the right. */
    static Column number(String heading) {
      return new Column(heading, "n");
    }

    /** A column of bars, which repeat the numbers beside them. */
    static Column bars() {
      return new Column("", "b");
    }
  }

  DataTable(String caption, Column... columns) {
    this(new Html().text(caption), caption, List.of(columns));
  }

  /**
   * @param caption what is shown above it
   * @param label the same as text
   */
  DataTable(Html caption, String label, List<Column> columns) {
    this.columns = columns;
    html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", label);
    html.open("table").open("caption").add(caption).closeLine();
    html.open("thead").open("tr");
    columns.forEach(this::heading);
    html.close().closeLine().open("tbody");
  }

  private void heading(Column column) {
    if (column.heading().isEmpty()) {
      html.open("td", "class", column.style()).close();
    } else {
      html.element("th", column.heading(), "scope", "col", "class", column.style());
    }
  }

  /** Adds a row; the first cell is its heading. */
  DataTable row(Html... cells) {
    return row("", cells);
  }

  /** Adds a row that sums up others. */
  DataTable sum(Html... cells) {
    return row("sum", cells);
  }

  private DataTable row(String style, Html... cells) {
    html.open("tr", "class", style);
    html.open("th", "scope", "row").add(cells[0]).close();
    for (int i = 1; i < cells.length; i++) {
      html.open("td", "class", columns.get(i).style()).add(cells[i]).close();
    }
    html.closeLine();
    return this;
  }

  /** The finished table. */
  Html html() {
    return html.close().close().closeLine();
  }

  /** A cell with a text of the program's own, or a number. */
  static Html cell(String text) {
    return new Html().text(text);
  }

  /** A cell with text from the data. */
  static Html data(String text) {
    return new Html().data(text);
  }

  /** A cell with a number. */
  static Html cell(long number) {
    return number == 0
        ? new Html().element("span", "0", "class", "nil")
        : new Html().text(Show.count(number));
  }

  /** A cell with a bar, as long as {@code count} is among counts up to {@code longest}. */
  static Html bar(long count, long longest) {
    return bar((double) count, (double) longest);
  }

  /** A cell with a bar, as long as {@code value} is among values up to {@code longest}. */
  static Html bar(double value, double longest) {
    return new Html()
        .open("svg", "class", "bar", "aria-hidden", "true")
        .open("rect", "width", Show.width(value, longest), "height", "100%")
        .close()
        .close();
  }
}
