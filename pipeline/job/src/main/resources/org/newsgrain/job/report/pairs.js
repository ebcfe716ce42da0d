// Entities that are named together, in the parts that pass.

const PAIRS_SHOWN = 20;
const PAIR_SOURCES = 3;
const PAIRS_OF_SOURCE = 4;

/** A pair's figures over some cells; NPMI is their mean, weighted by articles. */
function pairFigures([name, entity, otherName, other, cells], passing) {
  const rows = cells.filter(passing);
  const articles = sum(rows.map((cell) => cell[1]));
  return { name, otherName, entity: data.entities[entity], other: data.entities[other], articles,
    npmi: articles === 0 ? 0 : sum(rows.map((cell) => cell[1] * cell[2])) / articles,
    sources: [...new Set(rows.sort((a, b) => b[1] - a[1]).map((cell) => data.parts[cell[0]][0]))] };
}

const byStrength = (a, b) => b.articles * b.npmi - a.articles * a.npmi;

function pairsThatPass() {
  return data.pairs
    .map((pair) => pairFigures(pair, (cell) => passes.part(data.parts[cell[0]])))
    .filter((pair) => pair.articles > 0 && passes.text(pair.name, pair.otherName))
    .filter((pair) => filter.type === "" || [pair.entity, pair.other].some((one) => one && one.type === filter.type))
    .sort(byStrength);
}

function sourceNames(sources) {
  const names = el("small", {}, ...sources.slice(0, PAIR_SOURCES).flatMap((source) => [bdi(sourceName(source)), " "]));
  names.append(sources.length > PAIR_SOURCES ? `and ${count(sources.length - PAIR_SOURCES)} more` : "");
  return names;
}

function pairTable(pairs) {
  const columns = [
    { heading: "Entity", style: "t" },
    { heading: "Named with", style: "t" },
    { heading: "In", style: "t" },
    { heading: "Articles", style: "n" },
    { heading: "NPMI", style: "n" },
    { heading: "", style: "b" },
  ];
  const named = (name, entity) => (entity ? entityButton(entity) : bdi(name));
  return table(`Of ${countOf(data.allPairs, "pair", "pairs")} the strongest`, columns, pairs.map((pair) => [
    named(pair.name, pair.entity),
    named(pair.otherName, pair.other),
    sourceNames(pair.sources),
    count(pair.articles),
    pair.npmi.toFixed(2),
    bar(Math.max(0, pair.npmi), 1),
  ]));
}

/** A few of each source: one story that a source tells thrice does not fill all. */
function fewOfEach(pairs) {
  const bySource = new Map();
  const isAmongFew = (pair) => {
    const number = (bySource.get(pair.sources[0]) || 0) + 1;
    bySource.set(pair.sources[0], number);
    return number <= PAIRS_OF_SOURCE;
  };
  return filter.source === null ? pairs.filter(isAmongFew).slice(0, PAIRS_SHOWN) : pairs.slice(0, PAIRS_SHOWN);
}

function showPairs() {
  const pairs = pairsThatPass();
  const few = fewOfEach(pairs);
  const ordered = [...few, ...pairs.filter((pair) => !few.includes(pair))];
  view("together").replaceChildren(
    ...(pairs.length === 0 ? [none("None of the strongest pairs passes the filter.")]
      : shortened(ordered, few.length, (shown) => pairTable([...shown].sort(byStrength)))));
}

function setUpPairs() {
  if (data.pairs.length > 0) {
    onFilter(showPairs);
  }
}
