package org.newsgrain.job.report;

import java.util.List;

/** What sets each of the largest sources apart. */
final class DistinctiveSection {

  private static final int PARTS = 12;
  private static final int TERMS = 8;

  private DistinctiveSection() {}

  static Html of(DistinctiveTerms terms) {
    List<DistinctiveTerms.Part> parts =
        terms.parts().stream().filter(part -> !part.terms().isEmpty()).toList();
    if (parts.isEmpty()) {
      return new Html().element("p", "No term was counted.", "class", "none");
    }
    Html html = new Html().open("div", "class", "cards");
    parts.stream().limit(PARTS).forEach(part -> html.add(table(part)));
    return html.closeLine();
  }

  private static Html table(DistinctiveTerms.Part part) {
    SourceLanguage of = part.sourceLanguage();
    DataTable table =
        new DataTable(
            caption(of),
            of.source() + ", " + Show.language(of.language()),
            List.of(
                DataTable.Column.text(part.isCompared() ? "Distinctive" : "Most used"),
                DataTable.Column.bars(),
                DataTable.Column.number("Uses")));
    double best = part.terms().get(0).score();
    part.terms().stream()
        .limit(TERMS)
        .forEach(
            term ->
                table.row(
                    DataTable.data(term.spelling()),
                    DataTable.bar(term.score(), best),
                    DataTable.cell(term.count())));
    return table.html();
  }

  private static Html caption(SourceLanguage part) {
    return new Html()
        .data(part.source())
        .text(" ")
        .element(
            "small",
            Show.language(part.language()) + ", " + Show.count(part.tokens(), "word", "words"));
  }
}
