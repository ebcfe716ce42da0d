package org.newsgrain.job.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.newsgrain.job.report.Flow.Link;
import org.newsgrain.job.report.Flow.Node;
import org.newsgrain.job.report.Flow.Style;

/** What went in and what became of it, drawn as a flow of bytes and told in figures. */
final class LedgerSection {

  private static final int LANGUAGES = 6;

  private final Ledger ledger;
  private final Documents documents;
  private final Sources sources;
  private final List<Volume> volumes;

  private LedgerSection(Ledger ledger) {
    this.ledger = ledger;
    this.documents = ledger.documents();
    this.sources = ledger.sources();
    this.volumes =
        List.of(documents.originals(), documents.exactRepeats(), documents.nearRepeats());
  }

  static Html of(Ledger ledger) {
    LedgerSection section = new LedgerSection(ledger);
    Flow flow = new Flow();
    flow.step("Found", section.found(), section.foundTo());
    flow.step("Read", section.read(), section.readTo());
    flow.step("Compared", section.compared(), section.comparedTo());
    flow.step("Cleaned", section.cleaned(), section.cleanedTo());
    flow.step("Counted", section.counted(), List.of());
    return FlowChart.of(flow);
  }

  private List<Node> found() {
    String files = Show.count(ledger.files(), "file", "files");
    return List.of(new Node(files, Show.bytes(ledger.bytes()), ledger.bytes(), Style.KEPT));
  }

  private List<Link> foundTo() {
    return List.of(new Link(0, 0, documents.bytes()), new Link(0, 1, ledger.rejections().bytes()));
  }

  private List<Node> read() {
    long rejected = ledger.rejections().bytes();
    String articles = Show.count(sources.documents(), "article", "articles");
    String rejections =
        Show.count(ledger.rejections().number(), "file or record", "files or records");
    return List.of(
        new Node(articles, part(documents.bytes(), ledger.bytes()), documents.bytes(), Style.KEPT),
        new Node(rejections + " rejected", part(rejected, ledger.bytes()), rejected, Style.LOST));
  }

  private static String part(long bytes, long whole) {
    return bytes == 0 ? "" : Show.percent(bytes, whole) + " of the bytes, " + Show.bytes(bytes);
  }

  private List<Link> readTo() {
    return IntStream.range(0, volumes.size())
        .mapToObj(kind -> new Link(0, kind, volumes.get(kind).bytes()))
        .toList();
  }

  private List<Node> compared() {
    return List.of(
        articles("appear first", documents.originals(), Style.KEPT),
        articles("repeat one word for word", documents.exactRepeats(), Style.REPEATED),
        articles("repeat one nearly", documents.nearRepeats(), Style.REPEATED));
  }

  private Node articles(String name, Volume volume, Style style) {
    String share =
        volume.articles() == 0 ? "" : Show.percent(volume.articles(), sources.documents());
    return new Node(Show.count(volume.articles()) + " " + name, share, volume.bytes(), style);
  }

  private List<Link> comparedTo() {
    List<Link> links = new ArrayList<>();
    for (int kind = 0; kind < volumes.size(); kind++) {
      links.add(new Link(kind, 0, volumes.get(kind).kept()));
      links.add(new Link(kind, 1, volumes.get(kind).removed()));
    }
    return links;
  }

  private List<Node> cleaned() {
    long kept = sum(volumes.stream().mapToLong(Volume::kept));
    long removed = sum(volumes.stream().mapToLong(Volume::removed));
    String lines = Show.count(ledger.removals().lines(), "line", "lines") + " removed";
    return List.of(
        new Node("Article text", characters(ledger.charsKept()), kept, Style.KEPT),
        new Node(lines, characters(sources.charsRemoved()), removed, Style.LOST));
  }

  private String characters(long chars) {
    return chars == 0
        ? ""
        : Show.percent(chars, sources.chars()) + ", " + Show.count(chars) + " characters";
  }

  private List<Link> cleanedTo() {
    List<Node> counted = counted();
    return IntStream.range(0, counted.size())
        .mapToObj(to -> new Link(0, to, counted.get(to).size()))
        .toList();
  }

  private List<Node> counted() {
    List<String> all = sources.languages();
    int shown = all.size() > LANGUAGES ? LANGUAGES - 1 : all.size();
    List<Node> nodes = new ArrayList<>();
    for (String language : all.subList(0, shown)) {
      nodes.add(language(Show.language(language), List.of(language)));
    }
    if (shown < all.size()) {
      nodes.add(language("Other languages", all.subList(shown, all.size())));
    }
    return nodes;
  }

  private Node language(String name, List<String> codes) {
    long words = sum(codes.stream().mapToLong(sources::tokens));
    long bytes = sum(codes.stream().flatMapToLong(this::kept));
    return new Node(name, Show.count(words, "word", "words"), bytes, Style.KEPT);
  }

  private LongStream kept(String language) {
    return volumes.stream().mapToLong(volume -> volume.kept(language));
  }

  private static long sum(LongStream numbers) {
    return numbers.sum();
  }
}
