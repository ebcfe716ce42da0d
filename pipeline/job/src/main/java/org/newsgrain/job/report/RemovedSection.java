package org.newsgrain.job.report;

import java.util.List;

/** What was taken out of the texts, and why. */
final class RemovedSection {

  private static final int SHOWN = 30;

  private RemovedSection() {}

  static Html of(Removals removals) {
    List<Removals.ByReason> reasons = removals.reasons();
    if (reasons.isEmpty()) {
      return new Html().element("p", "No line was removed.", "class", "none");
    }
    DataTable table =
        new DataTable(
            "Lines removed, by reason",
            DataTable.Column.text("Reason and rule"),
            DataTable.Column.number("Lines"),
            DataTable.Column.bars(),
            DataTable.Column.number("Characters"),
            DataTable.Column.text("Sample lines"));
    long most = reasons.get(0).lines();
    reasons.stream()
        .limit(SHOWN)
        .forEach(
            reason ->
                table.row(
                    name(reason),
                    DataTable.cell(reason.lines()),
                    DataTable.bar(reason.lines(), most),
                    DataTable.cell(reason.chars()),
                    samples(reason.samples())));
    return table.html();
  }

  private static Html name(Removals.ByReason reason) {
    return new Html()
        .text(reason.reason())
        .text(" ")
        .element("code", String.join(", ", reason.rules()));
  }

  private static Html samples(List<String> samples) {
    Html html = new Html().open("ul", "class", "samples");
    samples.forEach(sample -> html.open("li").data(sample).close());
    return html.close();
  }
}
