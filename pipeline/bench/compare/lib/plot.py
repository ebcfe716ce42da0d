"""Plots as SVG that read well in light and in dark."""

import dataclasses
import html
import math

STYLE = """
  .ground { fill: #ffffff } text { font: 13px system-ui, sans-serif; fill: #24292f }
  .quiet { fill: #57606a; font-size: 12px } .grid { stroke: #d0d7de } .one { stroke: #57606a }
  .range { stroke-width: 4; stroke-linecap: round; stroke: #8c959f } .dot { fill: #57606a }
  .ours .range { stroke: #54aeff } .ours .dot { fill: #0550ae } .ours text { font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117 } text { fill: #e6edf3 } .quiet { fill: #9198a1 }
    .grid { stroke: #30363d } .one { stroke: #9198a1 } .range { stroke: #6e7681 }
    .dot { fill: #b1bac4 } .ours .range { stroke: #1f6feb } .ours .dot { fill: #79c0ff }
  }"""
NAMES = 330
PANEL = 190
GAP = 44
ROW = 28
TOP = 64


@dataclasses.dataclass(frozen=True)
class Series:
    """A row: (least, median, most) for each panel, or None; `more` where it was stopped."""

    title: str
    ours: bool
    more: bool
    panels: list


def dots(rows, labels, title):
    """A row each, a panel for each label, ratios on a logarithmic scale."""
    values = [value for row in rows for panel in row.panels if panel for value in panel]
    low, high = bounds([*values, 1])
    width = NAMES + len(labels) * (PANEL + GAP)
    height = TOP + len(rows) * ROW + 34
    parts = [text(16, 24, title, "quiet")]
    for i, label in enumerate(labels):
        parts.append(panel_frame(NAMES + i * (PANEL + GAP), label.partition(",")[0], low, high,
                                 height))
    for i, row in enumerate(rows):
        y = TOP + i * ROW + ROW / 2
        parts.append(f'<g class="{"ours" if row.ours else "theirs"}">'
                     + text(16, y + 4, row.title))
        for k, panel in enumerate(row.panels):
            if panel:
                parts.append(mark(NAMES + k * (PANEL + GAP), y, panel, row.more, low, high))
        parts.append("</g>")
    return document(width, height, parts, title)


def bounds(values):
    """Powers of two around all values."""
    return (2 ** math.floor(math.log2(min(values))), 2 ** math.ceil(math.log2(max(values) * 1.1)))


def panel_frame(left, label, low, high, height):
    parts = [text(left, TOP - 14, label)]
    steps = max(1, math.ceil((math.log2(high) - math.log2(low)) / 5))
    exponent = math.floor(math.log2(low))
    # Ticks are counted from 1, which must stand on the axis.
    ticks = [e for e in range(exponent, round(math.log2(high)) + 1) if e % steps == 0]
    for tick in ticks:
        x = left + place(2.0**tick, low, high)
        kind = "one" if tick == 0 else "grid"
        parts.append(f'<line class="{kind}" x1="{x:.1f}" y1="{TOP - 4}" x2="{x:.1f}" '
                     f'y2="{height - 28}"/>')
        parts.append(text(x, height - 10, f"{2.0**tick:g}×", "quiet", "middle"))
    return "\n".join(parts)


def mark(left, y, panel, more, low, high):
    least, middle, most = (left + place(value, low, high) for value in panel)
    line = (f'<line class="range" x1="{least:.1f}" y1="{y}" x2="{most:.1f}" y2="{y}"/>'
            f'<circle class="dot" cx="{middle:.1f}" cy="{y}" r="4.5"/>')
    return line + (text(middle + 8, y + 4, "→", "quiet") if more else "")


def place(value, low, high):
    return PANEL * math.log(value / low) / math.log(high / low)


def text(x, y, words, kind="", anchor="start"):
    extra = f' class="{kind}"' if kind else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{extra}>{html.escape(words)}</text>'


def document(width, height, parts, title):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            f'width="{width}" height="{height}" role="img">\n'
            f"<title>{html.escape(title)}</title>\n<style>{STYLE}\n</style>\n"
            f'<rect class="ground" width="{width}" height="{height}" rx="6"/>\n'
            + "\n".join(parts) + "\n</svg>\n")
