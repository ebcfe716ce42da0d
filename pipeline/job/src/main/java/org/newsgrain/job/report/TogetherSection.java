package org.newsgrain.job.report;

import java.util.List;
import java.util.Locale;

/** Entities that are named together. */
final class TogetherSection {

  private static final int SHOWN = 20;

  private TogetherSection() {}

  static Html of(Together together) {
    List<Together.Pair> pairs = together.pairs();
    if (pairs.isEmpty()) {
      return new Html()
          .element("p", "No two entities are named together in two articles of a source.", "class", "none");
    }
    DataTable table =
        new DataTable(
            "The " + Math.min(SHOWN, pairs.size()) + " strongest pairs of " + Show.count(together.number()),
            DataTable.Column.text("Entity"),
            DataTable.Column.text("Named with"),
            DataTable.Column.text("Source"),
            DataTable.Column.number("Articles"),
            DataTable.Column.number("NPMI"),
            DataTable.Column.bars());
    pairs.stream().limit(SHOWN).forEach(pair -> table.row(cells(pair)));
    return table.html();
  }

  private static Html[] cells(Together.Pair pair) {
    return new Html[] {
      DataTable.data(pair.name()),
      DataTable.data(pair.otherName()),
      DataTable.data(pair.source())
          .text(" ")
          .element("small", Show.language(pair.language())),
      DataTable.cell(pair.documents()),
      DataTable.cell(String.format(Locale.ROOT, "%.2f", pair.npmi())),
      DataTable.bar(Math.max(0, pair.npmi()), 1)
    };
  }
}
