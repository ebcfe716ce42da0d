package org.newsgrain.job.report;

import java.util.List;

/** Articles that repeat an earlier one. */
final class DuplicatesSection {

  private static final int PAIRS = 10;
  private static final int TITLE_LENGTH = 90;

  private DuplicatesSection() {}

  static Html of(Duplicates duplicates) {
    if (duplicates.exact() + duplicates.near() == 0) {
      return new Html().element("p", "No article repeats another.", "class", "none");
    }
    Html html = new Html();
    html.open("p")
        .text(Show.count(duplicates.exact(), "article repeats", "articles repeat"))
        .text(" an earlier one word for word, ")
        .text(Show.count(duplicates.near()))
        .text(" nearly.")
        .text(duplicates.isComplete() ? "" : " The tables below are drawn from a part of them.")
        .closeLine();
    RepeatMatrix matrix = new RepeatMatrix(duplicates.pairs());
    if (matrix.isWorthwhile()) {
      html.open("div", "class", "above").add(matrix.html()).closeLine();
    }
    html.open("div", "class", "pair");
    html.add(pairs(duplicates.pairs())).add(stories(duplicates.stories()));
    return html.closeLine();
  }

  private static Html pairs(List<Duplicates.Pair> pairs) {
    DataTable table =
        new DataTable(
            "Who repeats whom",
            DataTable.Column.text("Earliest in"),
            DataTable.Column.text("Repeated in"),
            DataTable.Column.number("Articles"));
    for (Duplicates.Pair pair : pairs.subList(0, Math.min(PAIRS, pairs.size()))) {
      Html to =
          pair.from().equals(pair.to()) ? DataTable.cell("itself") : DataTable.data(pair.to());
      table.row(DataTable.data(pair.from()), to, DataTable.cell(pair.articles()));
    }
    return table.html();
  }

  private static Html stories(List<Duplicates.Story> stories) {
    DataTable table =
        new DataTable(
            "What is repeated most",
            DataTable.Column.text("Article"),
            DataTable.Column.text("Earliest in"),
            DataTable.Column.number("Repeats"),
            DataTable.Column.number("Sources"));
    for (Duplicates.Story story : stories) {
      table.row(
          DataTable.data(Show.clip(story.title(), TITLE_LENGTH)),
          DataTable.data(story.source()),
          DataTable.cell(story.repeats()),
          DataTable.cell(story.sources()));
    }
    return table.html();
  }
}
