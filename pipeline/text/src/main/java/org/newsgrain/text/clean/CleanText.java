package org.newsgrain.text.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgrain.text.document.Line;
import org.newsgrain.text.document.Removal;
import org.newsgrain.text.document.Span;

/** A text, and of each of its lines whether it belongs to the article. Immutable. */
public final class CleanText {

  private final String text;
  private final List<Line> lines;
  private final String reading;

  private CleanText(String text, List<Line> lines, String reading) {
    this.text = text;
    this.lines = List.copyOf(lines);
    this.reading = reading;
  }

  /**
   * A text that was cleaned before: without the lines that were then taken out.
   *
   * @param removals why each of them was, by its number, from 1; numbers of no line are passed over
   */
  public static CleanText of(String text, Map<Integer, Removal> removals) {
    Page page = Page.of(text);
    Removal[] byLine = new Removal[page.lines().size()];
    removals.forEach(
        (number, removal) -> {
          if (number >= 1 && number <= byLine.length) {
            byLine[number - 1] = removal;
          }
        });
    return of(page, Verdict.of(page, byLine));
  }

  static CleanText of(Page page, Verdict verdict) {
    List<Line> lines = new ArrayList<>(page.lines().size());
    for (TextLine line : page.lines()) {
      Optional<Removal> removal = Optional.ofNullable(verdict.why(line.number()));
      lines.add(new Line(line.number() + 1, new Span(line.start(), line.next()), removal));
    }
    return new CleanText(page.text(), lines, reading(page, verdict));
  }

  private static String reading(Page page, Verdict verdict) {
    Page kept = verdict.left();
    if (kept.lines().size() == page.lines().size() && !kept.wrapping().isAny()) {
      return page.text();
    }
    char[] reading = page.text().toCharArray();
    for (TextLine line : page.lines()) {
      if (verdict.why(line.number()) != null) {
        Arrays.fill(reading, line.start(), line.next(), '\n');
      }
    }
    joinSoftBreaks(kept, reading);
    return new String(reading);
  }

  private static void joinSoftBreaks(Page kept, char[] reading) {
    List<TextLine> lines = kept.lines();
    for (int i = 0; i + 1 < lines.size() && kept.wrapping().isAny(); i++) {
      boolean adjacent = lines.get(i + 1).number() == lines.get(i).number() + 1;
      if (adjacent && kept.wrapping().isSoftAfter(i)) {
        reading[lines.get(i).end()] = ' ';
      }
    }
  }

  /** The text as it was given. */
  public String text() {
    return text;
  }

  /** All lines; their spans include the line feeds and tile the text. */
  public List<Line> lines() {
    return lines;
  }

  /** The lines that are no part of the article. */
  public List<Line> removed() {
    return lines.stream().filter(line -> !line.kept()).toList();
  }

  /** The kept lines one after the other, line feeds included, nothing rewritten. */
  public String kept() {
    StringBuilder kept = new StringBuilder(text.length());
    for (Line line : lines) {
      if (line.kept()) {
        kept.append(text, line.span().start(), line.span().end());
      }
    }
    return kept.toString();
  }

  /**
   * The text for reading: as long as {@link #text()}, so that offsets agree, with {@code \n} for
   * every character of a removed line and a blank for every soft line break.
   */
  public String reading() {
    return reading;
  }
}
