package org.newsgrain.job.report;

/** The few figures that say how large the corpus is. */
final class HeadlineSection {

  private HeadlineSection() {}

  static Html of(Sources sources, NamedEntities entities) {
    Html html = new Html().open("dl", "class", "figures");
    figure(html, sources.documents(), "article", "articles");
    figure(html, sources.number(), "source", "sources");
    figure(html, sources.languages().size(), "language", "languages");
    figure(html, sources.tokens(), "word", "words");
    figure(html, entities.number(), "named entity", "named entities");
    html.closeLine();
    sources.period().ifPresent(period -> html.add(published(period)));
    return html;
  }

  private static void figure(Html html, long number, String one, String many) {
    html.open("div")
        .element("dt", number == 1 ? one : many)
        .element("dd", Show.count(number))
        .closeLine();
  }

  private static Html published(Period period) {
    String days =
        period.first().equals(period.last())
            ? "Published on " + period.first()
            : "Published from " + period.first() + " to " + period.last();
    return new Html().element("p", days + ", as far as days are known.", "class", "note");
  }
}
