package org.newsgrain.job.report;

import java.util.List;

/** A table of counts whose cells are shaded. */
final class HeatTable {

  private static final int SHADES = 6;

  private final Html html = new Html();

  /**
   * @param rows what its rows are
   * @param columns the columns' names, from the data
   */
  HeatTable(String caption, String rows, List<String> columns) {
    html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
    html.open("table", "class", "heat").element("caption", caption);
    html.open("thead").open("tr").element("th", rows, "scope", "col");
    columns.forEach(this::heading);
    html.close().closeLine().open("tbody");
  }

  private void heading(String name) {
    html.open("th", "scope", "col", "class", "up", "title", name).open("span").data(name);
    html.close().close();
  }

  /** Begins a row; its cells follow. */
  void row(String name) {
    html.open("tr").open("th", "scope", "row").data(name).close();
  }

  /**
   * Adds a cell.
   *
   * @param count what it says
   * @param value what it is shaded by
   * @param highest of all values
   */
  void cell(long count, double value, double highest) {
    String text = count == 0 ? "" : Show.count(count);
    html.open("td", "class", "h" + shade(value, highest)).text(text).close();
  }

  void endRow() {
    html.closeLine();
  }

  /** The finished table. */
  Html html() {
    return html.close().close().closeLine();
  }

  /** From 0 for none to {@value #SHADES}; by the root, so that low values stay visible. */
  private static int shade(double value, double highest) {
    return value <= 0 ? 0 : (int) Math.ceil(SHADES * Math.sqrt(value / highest));
  }
}
