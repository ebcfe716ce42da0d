// What the reader looks for. Every view shows only what passes.

const form = document.getElementById("filters");
const filter = { text: "", source: null, language: null, type: "" };
const listeners = [];

/** As it is compared in searches: without case and accents. */
const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase("en");

const passes = {
  text: (...texts) => filter.text === "" || texts.some((text) => folded(text).includes(filter.text)),
  source: (source) => filter.source === null || filter.source === source,
  language: (language) => filter.language === null || filter.language === language,
  type: (type) => filter.type === "" || filter.type === type,
  part: (part) => passes.source(part[0]) && passes.language(part[1]),
};

const isFiltered = () =>
  filter.text !== "" || filter.source !== null || filter.language !== null || filter.type !== "";

/** Words of the parts that pass, the denominator of rates. */
const tokens = () => sum(data.parts.filter(passes.part).map((part) => part[4]));

const onFilter = (listener) => listeners.push(listener);

function applyFilter() {
  const chosen = (name) => (form.elements[name].value === "" ? null : Number(form.elements[name].value));
  filter.text = folded(form.elements.text.value.trim());
  filter.source = chosen("source");
  filter.language = chosen("language");
  filter.type = form.elements.type.value;
  document.body.classList.toggle("filtered", isFiltered());
  listeners.forEach((listener) => listener());
}

/** Looks at one source alone, or at all again. */
function toggleSource(source) {
  form.elements.source.value = filter.source === source ? "" : String(source);
  applyFilter();
}

function say(text) {
  form.querySelector("output").textContent = text;
}

function setUpFilter() {
  const options = (name, names) =>
    form.elements[name].append(...names.map((text, i) => el("option", { value: i }, text)));
  options("source", data.sources);
  options("language", data.languages.map((language) => language[1]));
  form.addEventListener("input", applyFilter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    [...form.elements].forEach((field) => {
      field.value = "";
    });
    applyFilter();
  });
  form.hidden = data.parts.length === 0;
}
