package org.newsgrain.job.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgrain.job.audit.Occurrence;

/**
 * Occurrences one below the other, each with what stands around it, on lines of one width: place,
 * left context, keyword, right context.
 */
final class Concordance implements OccurrencePrinter {

  /** So many lines are aligned with each other: a screen's worth of them is seen at once. */
  private static final int MOST_HELD = 200;

  /** Columns between a place and its context. */
  private static final int GAP = 2;

  private static final int USUAL_WIDTH = 100;
  private static final int LEAST_WIDTH = 40;
  private static final int MOST_WIDTH = 1000;

  private final PrintStream out;
  private final int width;
  private final Colours colours;
  private final List<Occurrence> held = new ArrayList<>();

  /**
   * @param width of a line, in columns of a terminal
   * @param colours whether the keyword is coloured
   */
  Concordance(PrintStream out, int width, Colours colours) {
    this.out = out;
    this.width = width;
    this.colours = colours;
  }

  /** The width of the terminal, as the environment has it. */
  static int width(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    int width = columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width));
  }

  @Override
  public int context() {
    return width;
  }

  @Override
  public void print(Occurrence occurrence) {
    held.add(occurrence);
    if (held.size() == MOST_HELD) {
      close();
    }
  }

  /**
   * Prints what is held.
   *
   * @throws UncheckedIOException if nobody reads any more
   */
  @Override
  public void close() {
    List<Shown> places = held.stream().map(one -> Shown.of(place(one))).toList();
    int column = 0;
    for (Shown place : places) {
      // A long path has a line of its own, as it would leave no room for the others.
      column = place.width() <= width / 2 ? Math.max(column, place.width()) : column;
    }
    for (int i = 0; i < held.size(); i++) {
      out.print(line(places.get(i), held.get(i), column));
    }
    held.clear();
    if (out.checkError()) {
      throw new UncheckedIOException(new IOException("standard output was closed before the end"));
    }
  }

  private static String place(Occurrence one) {
    String record =
        one.place() == Occurrence.Place.FILE || one.record() == 0 ? "" : "#" + one.record();
    return one.path() + record + ":" + one.line() + ":" + one.column();
  }

  private String line(Shown place, Occurrence one, int column) {
    StringBuilder line = new StringBuilder(place.text());
    if (place.width() > column) {
      line.append('\n').append(" ".repeat(column));
    } else {
      line.append(" ".repeat(column - place.width()));
    }
    int room = width - column - GAP;
    Shown left = Shown.endOf(one.left(), room * 2 / 5);
    Shown keyword = Shown.of(one.keyword());
    Shown right = Shown.startOf(one.right(), room - room * 2 / 5 - keyword.width());
    line.append(" ".repeat(GAP + room * 2 / 5 - left.width())).append(left.text());
    line.append(colours.keyword(keyword.text())).append(right.text().stripTrailing());
    return line.append('\n').toString();
  }
}
