// Entities against sources, shaded by rate.

const HEAT_ENTITIES = 20;
const HEAT_SOURCES = 16;

function showHeatMap() {
  const sources = data.sources.map((name, source) => source)
    .filter((source) => data.parts.some((part) => part[0] === source && passes.part(part) && part[4] > 0))
    .slice(0, HEAT_SOURCES);
  const rows = entitiesThatPass().slice(0, HEAT_ENTITIES).map((row) => row.entity);
  view("heatmap").replaceChildren(
    rows.length === 0 || sources.length === 0 ? none("Nothing passes the filter.") : heatMap(rows, sources));
}

function heatMap(entities, sources) {
  const words = sources.map((source) =>
    sum(data.parts.filter((part) => part[0] === source && passes.part(part)).map((part) => part[4])));
  const counts = entities.map((entity) => sources.map((source) =>
    sum(entity.cells
      .filter((cell) => data.parts[cell[0]][0] === source && passes.part(data.parts[cell[0]]))
      .map((cell) => cell[1]))));
  const rate = (row, column) => (1e6 * counts[row][column]) / words[column];
  const highest = d3.max(counts, (row, i) => d3.max(row, (_, j) => rate(i, j)));
  const caption = "Mentions of the entities by the largest sources";
  const head = el("tr", {}, el("th", { scope: "col" }, "Entity"), ...sources.map((source) =>
    el("th", { scope: "col", class: "up", title: data.sources[source] }, el("span", {}, bdi(data.sources[source])))));
  const body = entities.map((entity, row) => el("tr", {}, el("th", { scope: "row" }, entityButton(entity)),
    ...sources.map((source, column) => heatCell(entity, source, counts[row][column], rate(row, column), highest))));
  return el("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": caption },
    el("table", { class: "heat" }, el("caption", {}, caption), el("thead", {}, head), el("tbody", {}, ...body)));
}

function heatCell(entity, source, mentions, rate, highest) {
  const title = `${entity.name} in ${data.sources[source]}: ${countOf(mentions, "mention", "mentions")}, `
    + `${count(Math.round(rate))} per million words`;
  return el("td", { class: `h${shade(rate, highest)}`, title }, mentions === 0 ? "" : count(mentions));
}

function setUpHeatMap() {
  if (data.entities.length > 0 && data.sources.length > 0) {
    onFilter(showHeatMap);
  }
}
