// What sets each source apart: a few terms of many sources, or more terms of a few.

const CARDS_SHOWN = 12;
const FEW_CARDS = 3;
const TERMS_SHOWN = 8;

function showDistinctive() {
  const parts = data.distinctive
    .filter((part) => passes.source(part.source) && passes.language(part.language))
    .map((part) => ({ ...part, terms: part.terms.filter((term) => passes.text(term[0])) }))
    .filter((part) => part.terms.length > 0);
  const size = parts.length <= FEW_CARDS || filter.text !== "" ? Infinity : TERMS_SHOWN;
  const cards = (shown) =>
    el("div", { class: "cards", tabindex: "-1" }, ...shown.map((part) => distinctiveCard(part, size)));
  view("distinctive").replaceChildren(
    ...(parts.length === 0 ? [none("No term passes the filter.")] : shortened(parts, CARDS_SHOWN, cards)));
}

function distinctiveCard(part, size) {
  const shown = part.terms.slice(0, size);
  const best = Math.max(...part.terms.map((term) => term[2]));
  const columns = [
    { heading: part.compared ? "Distinctive" : "Most used", style: "t" },
    { heading: "", style: "b" },
    { heading: "Uses", style: "n" },
  ];
  const card = table(`${data.sources[part.source]}, ${languageName(part.language)}`, columns,
    shown.map(([spelling, uses, score]) => [bdi(spelling), bar(score, best), count(uses)]));
  card.querySelector("caption").replaceChildren(bdi(data.sources[part.source]), " ",
    el("small", {}, `${languageName(part.language)}, ${countOf(part.tokens, "word", "words")}`));
  return card;
}

function setUpDistinctive() {
  if (data.distinctive.some((part) => part.terms.length > 0)) {
    onFilter(showDistinctive);
  }
}
