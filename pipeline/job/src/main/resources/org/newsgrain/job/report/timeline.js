// Articles and mentions by day, drawn with D3; the bar that is pointed at says its figure.

const TRENDS_SHOWN = 9;
const MARGIN = { top: 8, right: 1, bottom: 24, left: 40 };

/** Whether the days of a part can be told from those of others. */
const hasDays = (source) => data.timeParts.some((part) => part[0] === source);

/** The counts of each bar, over the parts that pass. */
function byBar(series, passing) {
  const sums = data.timeline.labels.map(() => 0);
  series.filter(([part]) => passing(data.timeParts[part])).forEach(([, first, ...counts]) =>
    counts.forEach((number, i) => {
      sums[first + i] += number;
    }));
  return sums;
}

function showTimeline() {
  if (filter.source !== null && !hasDays(filter.source)) {
    view("timeline").replaceChildren(none("This page keeps the days of the largest sources only; "
      + "those of this one are in the table timeline."));
    return;
  }
  const articles = byBar(data.timeline.articles, passes.part);
  const trends = data.timeline.mentions
    .map((row) => ({ entity: data.entities[row.entity], counts: byBar(row.series, passes.part) }))
    .filter(({ entity, counts }) => sum(counts) > 0 && passes.type(entity.type)
      && passes.text(entity.name, ...entity.spellings.map((spelling) => spelling[0])))
    .slice(0, TRENDS_SHOWN);
  const frame = el("div", { class: "cards" });
  view("timeline").replaceChildren(
    barChart(`Articles by ${data.timeline.step}`, articles, ["article", "articles"], chartWidth(view("timeline")), 190));
  if (trends.length > 0) {
    view("timeline").append(el("h3", {}, "Mentions of the most mentioned entities"), frame);
    const width = chartWidth(frame);
    trends.forEach(({ entity, counts }) => frame.append(barChart(entityButton(entity), counts,
      ["mention", "mentions"], width, 96, entity.name)));
  }
}

/** A bar a step. Arrow keys go from bar to bar, as the pointer does. */
function barChart(title, counts, nouns, width, height, label = title) {
  const labels = data.timeline.labels;
  const peak = counts.indexOf(Math.max(...counts));
  const describe = (step) => `${labels[step]}, ${countOf(counts[step], ...nouns)}`;
  const said = el("small", {}, `highest: ${describe(peak)}`);
  const x = d3.scaleBand(d3.range(counts.length), [MARGIN.left, width - MARGIN.right]).padding(0.15);
  const y = d3.scaleLinear([0, Math.max(1, counts[peak])], [height - MARGIN.bottom, MARGIN.top]).nice();
  const svg = d3.create("svg").attr("width", width).attr("height", height)
    .attr("viewBox", `0 0 ${width} ${height}`).attr("class", "chart")
    .attr("tabindex", 0).attr("role", "img").attr("aria-label", `${label}; highest: ${describe(peak)}`);
  const bars = svg.append("g").selectAll("rect").data(counts).join("rect")
    .attr("x", (_, i) => x(i)).attr("width", Math.max(1, x.bandwidth()))
    .attr("y", (number) => y(number)).attr("height", (number) => y(0) - y(number));
  svg.append("g").attr("transform", `translate(0,${height - MARGIN.bottom})`).attr("class", "ticks")
    .call(d3.axisBottom(x).tickValues(tickSteps(counts.length, width)).tickFormat((i) => labels[i].replace("week of ", ""))
      .tickSizeOuter(0));
  svg.append("g").attr("transform", `translate(${MARGIN.left},0)`).attr("class", "ticks levels")
    .call(d3.axisLeft(y).ticks(height > 120 ? 4 : 2).tickFormat((level) => (Number.isInteger(level) ? count(level) : "")));
  let at = peak;
  const point = (step) => {
    at = Math.max(0, Math.min(counts.length - 1, step));
    bars.classed("at", (_, i) => i === at);
    said.textContent = describe(at);
  };
  svg.on("pointermove", (event) => point(Math.floor((d3.pointer(event)[0] - MARGIN.left) / x.step())))
    .on("pointerleave blur", () => {
      bars.classed("at", false);
      said.textContent = `highest: ${describe(peak)}`;
    })
    .on("keydown", (event) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (by) {
        event.preventDefault();
        point(at + by);
        svg.attr("aria-label", `${label}; ${describe(at)}`);
      }
    });
  return el("figure", { class: "plot" }, el("figcaption", {}, title, " ", said), svg.node());
}

/** As broad as a column of the frame. */
function chartWidth(frame) {
  const columns = getComputedStyle(frame).gridTemplateColumns.split(" ");
  return Math.max(220, Math.floor(parseFloat(columns[0]) || frame.clientWidth));
}

/** The steps that have room for their names. */
function tickSteps(steps, width) {
  const every = Math.max(1, Math.ceil(steps / Math.max(1, Math.floor((width - MARGIN.left) / 110))));
  return d3.range(Math.floor(every / 2), steps, every);
}

function setUpTimeline() {
  if (data.timeline) {
    onFilter(showTimeline);
    let width = window.innerWidth;
    window.addEventListener("resize", () => {
      if (window.innerWidth !== width) {
        width = window.innerWidth;
        showTimeline();
      }
    });
  }
}
