package org.newsgrain.text.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    Map<Integer, Removal> byIndex = new TreeMap<>();
    removals.forEach(
        (number, removal) -> {
          if (number >= 1 && number <= page.lines().size()) {
            byIndex.put(number - 1, removal);
          }
        });
    return of(page, byIndex);
  }

  static CleanText of(Page page, Map<Integer, Removal> removals) {
    List<Line> lines = new ArrayList<>(page.lines().size());
    for (TextLine line : page.lines()) {
      Optional<Removal> removal = Optional.ofNullable(removals.get(line.number()));
      lines.add(new Line(line.number() + 1, new Span(line.start(), line.next()), removal));
    }
    return new CleanText(page.text(), lines, reading(page, removals));
  }

  private static String reading(Page page, Map<Integer, Removal> removals) {
    Page kept = removals.isEmpty() ? page : page.only(line -> !removals.containsKey(line.number()));
    char[] reading = page.text().toCharArray();
    removals.keySet().forEach(number -> blank(reading, page.lines().get(number)));
    for (int i = 0; i + 1 < kept.lines().size(); i++) {
      TextLine line = page.lines().get(kept.lines().get(i).number());
      boolean adjacent = kept.lines().get(i + 1).number() == line.number() + 1;
      if (adjacent && kept.wrapping().isSoftAfter(i)) {
        reading[line.end()] = ' ';
      }
    }
    return new String(reading);
  }

  private static void blank(char[] reading, TextLine line) {
    for (int i = line.start(); i < line.next(); i++) {
      reading[i] = '\n';
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
