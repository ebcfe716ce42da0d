package org.newsgrain.job.report;

import java.util.List;
import java.util.Locale;

/**
 * Draws a {@link Flow} from above to below, each step beside its figures, so that it is legible on
 * a phone. The picture only repeats the figures, so it is hidden from screen readers.
 */
final class FlowChart {

  /** Units of a drawing across and, for the bands, from above to below. */
  private static final double ACROSS = 1000;

  private static final double DOWN = 100;
  private static final double GAP = 8;

  /** So that the least part can be seen. */
  private static final double NARROWEST = 2;

  private final Flow flow;
  private final double scale;

  private FlowChart(Flow flow) {
    this.flow = flow;
    long whole = flow.steps().get(0).size();
    int most = flow.steps().stream().mapToInt(step -> step.nodes().size()).max().orElse(1);
    this.scale = whole == 0 ? 0 : (ACROSS - most * (GAP + NARROWEST)) / (double) whole;
  }

  static Html of(Flow flow) {
    FlowChart chart = new FlowChart(flow);
    Html html = new Html().open("ol", "class", "flow");
    for (int i = 0; i < flow.steps().size(); i++) {
      html.open("li").add(figures(flow.steps().get(i))).add(chart.picture(i)).closeLine();
    }
    return html.closeLine();
  }

  private static Html figures(Flow.Step step) {
    Html html = new Html().open("div", "class", "said").element("h3", step.name());
    html.open("ul");
    for (Flow.Node node : step.nodes()) {
      html.open("li", "class", node.size() == 0 ? "nil" : "")
          .open("span", "class", "swatch " + style(node))
          .close()
          .element("b", node.name())
          .text(" ")
          .element("span", node.figures())
          .close();
    }
    return html.close().closeLine();
  }

  private Html picture(int index) {
    Flow.Step step = flow.steps().get(index);
    Html html = new Html().open("div", "class", "drawn", "aria-hidden", "true");
    html.add(nodes(step));
    if (!step.links().isEmpty()) {
      html.add(bands(step, flow.steps().get(index + 1)));
    }
    return html.closeLine();
  }

  private Html nodes(Flow.Step step) {
    Html svg = drawing("nodes", 1);
    double[] lefts = lefts(step.nodes());
    for (int i = 0; i < lefts.length; i++) {
      Flow.Node node = step.nodes().get(i);
      if (node.size() > 0) {
        svg.add(rectangle(style(node), lefts[i], width(node.size())));
      }
    }
    return svg.close();
  }

  private static Html rectangle(String style, double left, double width) {
    return new Html()
        .open("rect", "class", style, "x", unit(left), "width", unit(width), "height", "1")
        .close();
  }

  /** What ends is drawn last, so that it is seen where it crosses what goes on. */
  private Html bands(Flow.Step from, Flow.Step to) {
    Html goingOn = new Html();
    Html ending = new Html();
    double[] out = lefts(from.nodes());
    double[] in = lefts(to.nodes());
    for (Flow.Link link : from.links()) {
      if (link.size() > 0) {
        Flow.Node end = to.nodes().get(link.to());
        String path = band(out[link.from()], in[link.to()], width(link.size()));
        (end.style() == Flow.Style.LOST ? ending : goingOn)
            .open("path", "class", style(end), "d", path)
            .close();
        out[link.from()] += link.size() * scale;
        in[link.to()] += link.size() * scale;
      }
    }
    return drawing("bands", DOWN).add(goingOn).add(ending).close();
  }

  private static Html drawing(String style, double height) {
    String box = "0 0 " + unit(ACROSS) + " " + unit(height);
    return new Html().open("svg", "class", style, "viewBox", box, "preserveAspectRatio", "none");
  }

  private static String band(double above, double below, double width) {
    return String.format(
        Locale.ROOT,
        "M%1$.1f 0C%1$.1f 50 %2$.1f 50 %2$.1f 100H%4$.1fC%4$.1f 50 %3$.1f 50 %3$.1f 0Z",
        above,
        below,
        above + width,
        below + width);
  }

  private double[] lefts(List<Flow.Node> nodes) {
    double[] lefts = new double[nodes.size()];
    for (int i = 1; i < lefts.length; i++) {
      long before = nodes.get(i - 1).size();
      lefts[i] = lefts[i - 1] + (before == 0 ? 0 : width(before) + GAP);
    }
    return lefts;
  }

  private double width(long size) {
    return Math.max(NARROWEST, size * scale);
  }

  private static String style(Flow.Node node) {
    return node.style().name().toLowerCase(Locale.ROOT);
  }

  private static String unit(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
