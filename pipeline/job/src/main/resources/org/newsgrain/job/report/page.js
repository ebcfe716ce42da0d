// What all views share. Text from the data only ever becomes text nodes and attributes' values.

const data = JSON.parse(document.getElementById("data").textContent);

const TYPES = { PER: "person", ORG: "organization", LOC: "place" };
const SHADES = 6;

const count = (number) => number.toLocaleString("en-US");
const countOf = (number, one, many) => `${count(number)} ${number === 1 ? one : many}`;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const typeOf = (entity) => TYPES[entity.type] || entity.type;
const sourceName = (source) => (source < 0 ? "other sources" : data.sources[source]);
const languageName = (language) => (language < 0 ? "" : data.languages[language][1]);

/** A new element; children are elements or strings, which become text. */
function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name, value);
    } else if (value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children);
  return element;
}

/** Text from the data, set apart so that its direction of writing touches nothing else. */
const bdi = (text) => el("bdi", {}, text);

const none = (text) => el("p", { class: "none" }, text);

function bar(value, longest) {
  const svg = d3.create("svg").attr("class", "bar").attr("aria-hidden", "true");
  const percent = longest > 0 ? (100 * value) / longest : 0;
  svg.append("rect").attr("width", `${percent.toFixed(1)}%`).attr("height", "100%");
  return svg.node();
}

/** Where a section's scripts draw. */
const view = (section) => document.querySelector(`#${section} .view`);

/**
 * A table in a frame that scrolls.
 * @param columns each with heading, style (t, n or b) and, where it sorts, sort: {now, by}
 * @param rows arrays of cells, the first of which is the row's heading
 */
function table(caption, columns, rows) {
  const head = el("tr", {}, ...columns.map(heading));
  const body = rows.map((cells) =>
    el("tr", {}, ...cells.map((cell, i) => (i === 0
      ? el("th", { scope: "row" }, cell)
      : el("td", { class: columns[i].style }, cell)))));
  return el("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": caption },
    el("table", {}, el("caption", {}, caption), el("thead", {}, head), el("tbody", {}, ...body)));
}

function heading(column) {
  if (!column.heading) {
    return el("td", { class: column.style });
  }
  if (!column.sort) {
    return el("th", { scope: "col", class: column.style }, column.heading);
  }
  return el("th", { scope: "col", class: column.style, "aria-sort": column.sort.now ? "descending" : "none" },
    el("button", { type: "button", click: column.sort.by }, column.heading));
}

/** The first rows, and a button that shows the rest. */
function shortened(items, size, draw) {
  if (items.length <= size) {
    return [draw(items)];
  }
  const first = draw(items.slice(0, size));
  const more = el("button", { type: "button", class: "more", click: () => {
    const all = draw(items);
    first.replaceWith(all);
    more.remove();
    all.focus();
  } }, `Show all ${count(items.length)}`);
  return [first, more];
}

/** From 0 for none; by the root, so that rare mentions stay visible. */
const shade = (rate, highest) => (rate > 0 ? Math.ceil(SHADES * Math.sqrt(rate / highest)) : 0);
