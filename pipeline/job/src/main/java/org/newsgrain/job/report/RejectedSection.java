package org.newsgrain.job.report;

/** What could not be read, and why. */
final class RejectedSection {

  private static final int DETAIL_LENGTH = 120;

  private RejectedSection() {}

  static Html of(Rejections rejections) {
    if (rejections.number() == 0) {
      return new Html().element("p", "Every file and record was read.", "class", "none");
    }
    return new Html()
        .open("div", "class", "pair")
        .add(reasons(rejections))
        .add(samples(rejections))
        .closeLine();
  }

  private static Html reasons(Rejections rejections) {
    DataTable table =
        new DataTable(
            "Rejections by reason",
            DataTable.Column.text("Reason"),
            DataTable.Column.number("Files or records"));
    rejections
        .byReason()
        .forEach((reason, number) -> table.row(code(reason), DataTable.cell(number)));
    return table.html();
  }

  private static Html samples(Rejections rejections) {
    String caption =
        rejections.number() > rejections.samples().size()
            ? "The first " + rejections.samples().size() + " of them"
            : "All of them";
    DataTable table =
        new DataTable(
            caption,
            DataTable.Column.text("File"),
            DataTable.Column.text("What was wrong"),
            DataTable.Column.number("Size"));
    for (Rejections.Sample sample : rejections.samples()) {
      table.row(
          place(sample),
          code(sample.reason()).text(" ").data(Show.clip(sample.detail(), DETAIL_LENGTH)),
          DataTable.cell(Show.bytes(sample.bytes())));
    }
    return table.html();
  }

  private static Html place(Rejections.Sample sample) {
    Html html = new Html().data(Show.clip(sample.path(), DETAIL_LENGTH));
    return sample.record() == 0 ? html : html.text(", record " + Show.count(sample.record()));
  }

  private static Html code(String reason) {
    return new Html().element("code", reason);
  }
}
