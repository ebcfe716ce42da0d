// The table of sources as it stands, with the rows that do not pass hidden. Its rows are in the data's order.

function setUpSources() {
  const rows = [...view("sources").querySelectorAll("tbody tr")];
  const own = rows.slice(0, data.sources.length);
  own.forEach((row, source) => {
    const name = row.querySelector("bdi");
    const button = el("button", { type: "button", class: "plain", title: "Look at this source alone",
      click: () => toggleSource(source) });
    name.replaceWith(button);
    button.append(name);
  });
  onFilter(() => {
    own.forEach((row, source) => {
      row.hidden = !data.parts.some((part) => part[0] === source && passes.part(part));
      row.querySelector("button").setAttribute("aria-pressed", String(filter.source === source));
    });
    rows.slice(data.sources.length).forEach((row) => {
      row.hidden = filter.source !== null || filter.language !== null;
    });
  });
}
