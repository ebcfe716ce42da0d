// What a screen reader would stumble over.
(() => {
  const problems = [];
  const expect = (fine, problem) => fine || problems.push(problem);
  const all = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  expect(document.documentElement.lang === "en", "no language");
  expect(all("h1").length === 1, "not one h1");
  ["header", "nav", "main", "footer"].forEach((name) => expect(all(name).length === 1, `not one ${name}`));
  let level = 1;
  all("h1,h2,h3,h4").forEach((heading) => {
    const own = Number(heading.tagName[1]);
    expect(own <= level + 1, `skips a level: ${heading.textContent}`);
    level = own;
  });
  all("table").forEach((table) => {
    expect(table.caption && table.caption.textContent !== "", "a table without a caption");
    const columns = table.tHead.rows[0].cells.length;
    [...table.tHead.rows[0].cells].forEach((cell) =>
      expect(cell.tagName === "TD" || cell.scope === "col", `no scope: ${cell.textContent}`));
    [...table.tBodies[0].rows].forEach((row) => {
      expect(row.cells[0].scope === "row", `a row without a heading: ${row.textContent}`);
      expect(row.cells.length === columns, `a row of another length: ${row.textContent}`);
    });
  });
  all("main > section").forEach((section) =>
    expect(document.getElementById(section.getAttribute("aria-labelledby")), `unnamed section ${section.id}`));
  all("input, select").forEach((field) => expect(field.labels.length === 1, `a field without a label: ${field.name}`));
  all("button").forEach((button) =>
    expect(button.textContent.trim() !== "" || button.ariaLabel, "a button without a name"));
  all("svg").forEach((svg) =>
    expect(svg.closest("[aria-hidden=true]") || svg.getAttribute("aria-label"), "a picture without words"));
  all("nav a").forEach((link) => expect(document.querySelector(link.getAttribute("href")), `leads nowhere: ${link}`));
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  expect(new Set(ids).size === ids.length, "an id twice");
  return problems;
})()
