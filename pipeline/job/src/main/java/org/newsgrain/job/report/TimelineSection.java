package org.newsgrain.job.report;

import java.util.Arrays;
import java.util.List;

/** What was published and mentioned when. */
final class TimelineSection {

  private static final int TRENDS = 8;

  private TimelineSection() {}

  static Html of(Documents documents, Trends trends) {
    return documents
        .published()
        .map(published -> charts(published, documents, trends.list()))
        .orElseGet(
            () -> new Html().element("p", "No article has a day of publication.", "class", "none"));
  }

  private static Html charts(Series published, Documents documents, List<Trends.Trend> trends) {
    Period period = published.period();
    Html html = new Html();
    html.add(chart("Articles by " + period.step().noun(), period, published.byBar(), "time"));
    if (!trends.isEmpty()) {
      html.element("h3", "Mentions of the most mentioned entities");
      html.open("div", "class", "cards");
      trends.stream().limit(TRENDS).forEach(trend -> html.add(chart(trend)));
      html.closeLine();
    }
    return documents.undated() == 0
        ? html
        : html.element(
            "p",
            Show.count(documents.undated(), "article has", "articles have") + " no day.",
            "class",
            "note");
  }

  private static Html chart(Trends.Trend trend) {
    Series mentions = trend.mentions();
    return chart(trend.entity().name(), mentions.period(), mentions.byBar(), "time small");
  }

  private static Html chart(String name, Period period, long[] values, String style) {
    List<String> labels = period.labels();
    long most = Arrays.stream(values).max().orElse(0);
    int peak = 0;
    while (values[peak] < most) {
      peak++;
    }
    String summary = "most: " + Show.count(most) + ", " + labels.get(peak);
    return new Html()
        .open("figure", "class", style)
        .open("figcaption")
        .data(name)
        .text(" ")
        .element("small", summary)
        .close()
        .add(bars(name + ", " + summary, labels, values, most))
        .open("p", "class", "axis", "aria-hidden", "true")
        .element("span", labels.get(0))
        .element("span", labels.get(labels.size() - 1))
        .close()
        .closeLine();
  }

  /** A bar a step, in units of one step across and the highest value up. */
  private static Html bars(String label, List<String> labels, long[] values, long most) {
    Html svg =
        new Html()
            .open(
                "svg",
                "viewBox",
                "0 0 " + 10 * values.length + " 100",
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-label",
                label);
    for (int i = 0; i < values.length; i++) {
      if (values[i] > 0) {
        long height = Math.max(1, Math.round(100.0 * values[i] / most));
        svg.add(bar(i, height, labels.get(i) + ": " + Show.count(values[i])));
      }
    }
    return svg.close();
  }

  private static Html bar(int index, long height, String title) {
    return new Html()
        .open(
            "rect",
            "x",
            String.valueOf(10 * index + 1),
            "y",
            String.valueOf(100 - height),
            "width",
            "8",
            "height",
            String.valueOf(height))
        .element("title", title)
        .close();
  }
}
