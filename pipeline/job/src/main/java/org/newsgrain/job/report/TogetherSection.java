package org.newsgrain.job.report;

import java.util.List;
import java.util.Locale;

/** Entities that are named together. */
final class TogetherSection {

  private static final int SOURCES = 3;

  private TogetherSection() {}

  static Html of(Together together) {
    List<EntityPair> pairs = together.few();
    if (pairs.isEmpty()) {
      return new Html()
          .element("p", "No two entities share two articles of a source.", "class", "none");
    }
    DataTable table =
        new DataTable(
            "Of " + Show.count(together.number(), "pair", "pairs") + " the strongest",
            DataTable.Column.text("Entity"),
            DataTable.Column.text("Named with"),
            DataTable.Column.text("In"),
            DataTable.Column.number("Articles"),
            DataTable.Column.number("NPMI"),
            DataTable.Column.bars());
    pairs.forEach(pair -> table.row(cells(pair, together)));
    return table.html();
  }

  private static Html[] cells(EntityPair pair, Together together) {
    return new Html[] {
      DataTable.data(pair.name()),
      DataTable.data(pair.otherName()),
      sources(pair, together),
      DataTable.cell(pair.documents()),
      DataTable.cell(String.format(Locale.ROOT, "%.2f", pair.npmi())),
      DataTable.bar(Math.max(0, pair.npmi()), 1)
    };
  }

  private static Html sources(EntityPair pair, Together together) {
    Html html = new Html().open("small");
    List<String> sources = together.sources(pair);
    sources.stream().limit(SOURCES).forEach(source -> html.data(source).text(" "));
    int more = sources.size() - SOURCES;
    return (more > 0 ? html.text("and " + Show.count(more) + " more") : html).close();
  }
}
