package org.newsgrain.job.report;

/** What went in and what became of it: one bar a question, each split in two. */
final class LedgerSection {

  private LedgerSection() {}

  static Html of(Ledger ledger) {
    Sources sources = ledger.sources();
    long rejected = ledger.rejections().number();
    return new Html()
        .open("div", "class", "ledger")
        .add(
            step(
                "Files found: " + Show.count(ledger.files()) + ", " + Show.bytes(ledger.bytes()),
                new Share(
                    "read", ledger.documents().bytes(), Show.bytes(ledger.documents().bytes())),
                new Share(
                    "rejected",
                    ledger.rejections().bytes(),
                    Show.bytes(ledger.rejections().bytes())
                        + " in "
                        + Show.count(rejected, "file or record", "files or records"))))
        .add(
            step(
                "Articles read: " + Show.count(sources.documents()),
                new Share("repeat no other", ledger.originals(), Show.count(ledger.originals())),
                new Share(
                    "repeat an earlier one",
                    sources.duplicates(),
                    Show.count(sources.duplicates()))))
        .add(
            step(
                "Characters of text: " + Show.count(sources.chars()),
                new Share("kept as article", ledger.charsKept(), Show.count(ledger.charsKept())),
                new Share(
                    "removed",
                    sources.charsRemoved(),
                    Show.count(sources.charsRemoved())
                        + " in "
                        + Show.count(ledger.removals().lines(), "line", "lines"))))
        .closeLine();
  }

  /** A part of a bar: what it is, how much, and how that is written. */
  private record Share(String name, long size, String written) {

    String percentOf(long whole) {
      return Show.percent(size, whole);
    }
  }

  private static Html step(String question, Share kept, Share lost) {
    long whole = kept.size() + lost.size();
    return new Html()
        .open("section", "class", "step")
        .element("h3", question)
        .add(figure(kept, lost, whole))
        .open("p", "class", "key")
        .add(key("kept", kept, whole))
        .add(key("lost", lost, whole))
        .close()
        .closeLine();
  }

  private static Html figure(Share kept, Share lost, long whole) {
    String keptWidth = Show.width(kept.size(), whole);
    String label =
        kept.name()
            + " "
            + kept.percentOf(whole)
            + ", "
            + lost.name()
            + " "
            + lost.percentOf(whole);
    return new Html()
        .open("svg", "class", "split", "role", "img", "aria-label", label)
        .add(rectangle("rest", "0", whole == 0 ? "0" : "100%"))
        .add(rectangle("whole", "0", keptWidth))
        .closeLine();
  }

  private static Html rectangle(String style, String from, String width) {
    return new Html()
        .open("rect", "class", style, "x", from, "y", "0", "width", width, "height", "100%")
        .close();
  }

  private static Html key(String style, Share share, long whole) {
    return new Html()
        .open("span", "class", style)
        .element("b", share.percentOf(whole))
        .text(" " + share.name() + " ")
        .element("small", share.written())
        .close();
  }
}
