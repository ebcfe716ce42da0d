// Entities that are named together.

const PAIRS_SHOWN = 20;

const pairRow = ([source, language, name, entity, otherName, other, articles, npmi]) =>
  ({ source, language, name, entity: data.entities[entity], otherName, other: data.entities[other], articles, npmi });

function pairsThatPass() {
  return data.pairs.map(pairRow)
    .filter((pair) => passes.source(pair.source) && passes.language(pair.language))
    .filter((pair) => passes.text(pair.name, pair.otherName))
    .filter((pair) => filter.type === "" || [pair.entity, pair.other].some((one) => one && one.type === filter.type));
}

function pairTable(pairs) {
  const columns = [
    { heading: "Entity", style: "t" },
    { heading: "Named with", style: "t" },
    { heading: "Source", style: "t" },
    { heading: "Articles", style: "n" },
    { heading: "NPMI", style: "n" },
    { heading: "", style: "b" },
  ];
  const named = (name, entity) => (entity ? entityButton(entity) : bdi(name));
  return table("Pairs of entities", columns, pairs.map((pair) => [
    named(pair.name, pair.entity),
    named(pair.otherName, pair.other),
    el("span", {}, bdi(sourceName(pair.source)), " ", el("small", {}, languageName(pair.language))),
    count(pair.articles),
    pair.npmi.toFixed(2),
    bar(Math.max(0, pair.npmi), 1),
  ]));
}

function showPairs() {
  const pairs = pairsThatPass();
  const known = data.allPairs > data.pairs.length
    ? ` among the ${count(data.pairs.length)} strongest of ${count(data.allPairs)}` : "";
  view("together").replaceChildren(
    ...(pairs.length === 0 ? [none(`No pair${known} passes the filter.`)] : shortened(pairs, PAIRS_SHOWN, pairTable)));
}

function setUpPairs() {
  if (data.pairs.length > 0) {
    onFilter(showPairs);
  }
}
