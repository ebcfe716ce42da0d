// All that the page knows of one entity, whatever the filter.

const dialog = document.getElementById("details");
const LISTED = 12;
const DIALOG = 760;
const DIALOG_MARGIN = 40;

function showDetails(entity) {
  const total = sum(entity.cells.map((cell) => cell[1]));
  const articles = sum(entity.cells.map((cell) => cell[2]));
  dialog.replaceChildren(
    el("button", { type: "button", class: "close", "aria-label": "Close", click: () => dialog.close() }, "×"),
    el("h2", { id: "details-name" }, bdi(entity.name)),
    el("p", { class: "note" }, `${typeOf(entity)}; ${countOf(total, "mention", "mentions")} in `
      + countOf(articles, "article", "articles")),
    el("div", { class: "pair" }, detailSpellings(entity), detailSources(entity)),
    ...detailTimeline(entity),
    ...detailCompanions(entity));
  dialog.showModal();
}

function detailSpellings(entity) {
  const most = entity.spellings[0][2];
  const rest = entity.allSpellings - entity.spellings.length;
  const columns = [{ heading: "Spelling", style: "t" }, { heading: "Mentions", style: "n" }, { heading: "", style: "b" }];
  const spellings = table("Written as", columns, entity.spellings.map(([text, language, number]) => [
    el("span", {}, bdi(text), " ", el("small", {}, languageName(language))), count(number), bar(number, most)]));
  return el("div", {}, spellings, ...(rest > 0 ? [el("p", { class: "note" },
    `${countOf(rest, "rarer spelling is", "rarer spellings are")} in the table names.`)] : []));
}

function detailSources(entity) {
  const bySource = new Map();
  entity.cells.forEach(([part, mentions]) => {
    const source = data.parts[part][0];
    bySource.set(source, (bySource.get(source) || 0) + mentions);
  });
  const rows = [...bySource].sort((a, b) => b[1] - a[1]);
  const columns = [{ heading: "Source", style: "t" }, { heading: "Mentions", style: "n" }, { heading: "", style: "b" }];
  return el("div", {}, table("Mentioned by", columns, rows.slice(0, LISTED).map(([source, mentions]) =>
    [bdi(sourceName(source)), count(mentions), bar(mentions, rows[0][1])])));
}

function detailTimeline(entity) {
  const row = data.timeline && data.timeline.mentions.find((trend) => data.entities[trend.entity] === entity);
  if (!row) {
    return [];
  }
  const counts = byBar(row.series, () => true);
  const width = Math.min(window.innerWidth, DIALOG) - 2 * DIALOG_MARGIN;
  return [barChart(`Mentions by ${data.timeline.step}`, counts, ["mention", "mentions"], width, 130)];
}

function detailCompanions(entity) {
  const pairs = data.pairs.map((pair) => pairFigures(pair, () => true))
    .filter((pair) => pair.entity === entity || pair.other === entity).sort(byStrength).slice(0, LISTED);
  const columns = [{ heading: "Named with", style: "t" }, { heading: "In", style: "t" },
    { heading: "Articles", style: "n" }, { heading: "NPMI", style: "n" }];
  return pairs.length === 0 ? [] : [table("In the same articles", columns, pairs.map((pair) => [
    bdi(pair.entity === entity ? pair.otherName : pair.name), sourceNames(pair.sources),
    count(pair.articles), pair.npmi.toFixed(2)]))];
}

function setUpDetails() {
  // A click beside the dialog's content is on the dialog itself.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
}
