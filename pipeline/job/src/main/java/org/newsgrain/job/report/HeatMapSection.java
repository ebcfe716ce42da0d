package org.newsgrain.job.report;

/** Entities against sources, shaded by rate. */
final class HeatMapSection {

  private static final int SHADES = 6;

  private HeatMapSection() {}

  static Html of(HeatMap map) {
    if (map.entities().isEmpty() || map.sources().isEmpty()) {
      return new Html().element("p", "No entity was counted.", "class", "none");
    }
    String caption = "Mentions of the entities by the largest sources";
    Html html = new Html();
    html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
    html.open("table", "class", "heat").element("caption", caption);
    html.open("thead").open("tr").element("th", "Entity", "scope", "col");
    map.sources().forEach(source -> html.add(heading(source.name())));
    html.close().closeLine().open("tbody");
    for (int entity = 0; entity < map.entities().size(); entity++) {
      html.add(row(map, entity));
    }
    return html.close().close().closeLine();
  }

  private static Html heading(String source) {
    return new Html()
        .open("th", "scope", "col", "class", "up", "title", source)
        .open("span")
        .data(source)
        .close()
        .close();
  }

  private static Html row(HeatMap map, int entity) {
    Html html = new Html().open("tr");
    html.open("th", "scope", "row").data(map.entities().get(entity).name()).close();
    for (int source = 0; source < map.sources().size(); source++) {
      long count = map.count(entity, source);
      int shade = shade(map.perMillion(entity, source), map.highest());
      html.open("td", "class", "h" + shade).text(count == 0 ? "" : Show.count(count)).close();
    }
    return html.closeLine();
  }

  /** From 0 for none to {@value #SHADES}; by the root, so that rare mentions stay visible. */
  private static int shade(double rate, double highest) {
    return rate <= 0 ? 0 : (int) Math.ceil(SHADES * Math.sqrt(rate / highest));
  }
}
