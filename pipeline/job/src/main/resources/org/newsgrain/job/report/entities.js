// The entities that are mentioned most, in the parts that pass.

const ENTITIES_SHOWN = 20;
const SPELLINGS_SHOWN = 6;
let entityOrder = "mentions";

/** An entity's figures in the parts that pass. */
function figures(entity) {
  const cells = entity.cells.filter((cell) => passes.part(data.parts[cell[0]]));
  return {
    entity,
    mentions: sum(cells.map((cell) => cell[1])),
    articles: sum(cells.map((cell) => cell[2])),
    sources: new Set(cells.map((cell) => data.parts[cell[0]][0])).size,
  };
}

/** The entities that pass, most mentioned first. */
function entitiesThatPass() {
  return data.entities
    .filter((entity) => passes.type(entity.type))
    .filter((entity) => passes.text(entity.name, ...entity.spellings.map((spelling) => spelling[0])))
    .map(figures)
    .filter((row) => row.mentions > 0)
    .sort((a, b) => b.mentions - a.mentions);
}

const entityButton = (entity) =>
  el("button", { type: "button", class: "plain", "aria-haspopup": "dialog", click: () => showDetails(entity) },
    bdi(entity.name));

/** Spellings in the languages that pass, those of several languages together. */
function spellingsThatPass(entity) {
  const counts = new Map();
  entity.spellings.filter((spelling) => passes.language(spelling[1])).forEach(([text, , number]) =>
    counts.set(text, (counts.get(text) || 0) + number));
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function entityName(entity) {
  const spellings = spellingsThatPass(entity);
  const name = el("div", {}, entityButton(entity), " ", el("span", { class: "type" }, typeOf(entity)));
  if (spellings.length > 1 || (spellings.length === 1 && spellings[0][0] !== entity.name)) {
    name.append(el("span", { class: "spellings" }, ...spellings.slice(0, SPELLINGS_SHOWN).flatMap(
      ([text, number]) => [el("span", {}, bdi(text), "\u00A0", el("small", {}, count(number))), " "])));
  }
  return name;
}

function entityTable(rows) {
  const sortable = (heading, by, style = "n") => ({ heading, style, sort: { now: entityOrder === by, by: () => {
    entityOrder = by;
    showEntities();
    view("entities").querySelector("[aria-sort=descending] button").focus();
  } } });
  const most = Math.max(...rows.map((row) => row.mentions));
  const words = tokens();
  const columns = [
    { heading: "Entity and its spellings", style: "t" },
    sortable("Mentions", "mentions"),
    { heading: "", style: "b" },
    sortable("Articles", "articles"),
    sortable("Sources", "sources", "n extra"),
    { heading: "Per million words", style: "n extra" },
  ];
  return table("Entities by " + entityOrder, columns, rows.map((row) => [
    entityName(row.entity),
    count(row.mentions),
    bar(row.mentions, most),
    count(row.articles),
    count(row.sources),
    words > 0 ? count(Math.round((1e6 * row.mentions) / words)) : "",
  ]));
}

function showEntities() {
  const rows = entitiesThatPass();
  rows.sort((a, b) => b[entityOrder] - a[entityOrder] || b.mentions - a.mentions);
  const known = data.allEntities > data.entities.length
    ? ` among the ${count(data.entities.length)} most mentioned of ${count(data.allEntities)}` : "";
  view("entities").replaceChildren(
    ...(rows.length === 0 ? [none("No entity" + known + " passes the filter.")] : shortened(rows, ENTITIES_SHOWN, entityTable)));
  say(isFiltered() ? countOf(rows.length, "entity", "entities") + known : "");
}

function setUpEntities() {
  if (data.entities.length > 0) {
    onFilter(showEntities);
  }
}
