package org.newsgrain.job.report;

/** Entities against sources, shaded by rate. */
final class HeatMapSection {

  private HeatMapSection() {}

  static Html of(HeatMap map) {
    if (map.entities().isEmpty() || map.sources().isEmpty()) {
      return new Html().element("p", "No entity was counted.", "class", "none");
    }
    HeatTable table =
        new HeatTable(
            "Mentions of the entities by the largest sources",
            "Entity",
            map.sources().stream().map(Source::name).toList());
    double highest = map.highest();
    for (int entity = 0; entity < map.entities().size(); entity++) {
      table.row(map.entities().get(entity).name());
      for (int source = 0; source < map.sources().size(); source++) {
        table.cell(map.count(entity, source), map.perMillion(entity, source), highest);
      }
      table.endRow();
    }
    return table.html();
  }
}
