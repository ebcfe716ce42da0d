package org.newsgrain.job.cli;

import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.clean.CleanText;
import org.newsgrain.text.document.Line;
import org.newsgrain.text.document.Removal;

/**
 * A text with the number of every line, those removed marked by {@code -} in the first column; rule
 * and reason stand in a column of their own, or below a line that reaches into it.
 */
final class Explanation {

  /** The rightmost column, within the text, where reasons begin. */
  private static final int WIDEST = 56;

  private final Colours colours;
  private final List<Line> lines;
  private final List<Shown> shown = new ArrayList<>();
  private final int digits;
  private final int column;

  Explanation(CleanText clean, Colours colours) {
    this.colours = colours;
    this.lines = clean.lines();
    this.digits = Integer.toString(lines.size()).length();
    int widest = 0;
    for (Line line : lines) {
      Shown one = Shown.of(line.content(clean.text()));
      shown.add(one);
      boolean beside = !line.kept() && one.width() <= WIDEST;
      widest = beside ? Math.max(widest, one.width()) : widest;
    }
    this.column = widest;
  }

  @Override
  public String toString() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kept()) {
        all.append("  ").append(number(line)).append(shown.get(i).text()).append('\n');
      } else {
        addRemoved(all, line, shown.get(i));
      }
    }
    return all.toString();
  }

  private void addRemoved(StringBuilder all, Line line, Shown content) {
    boolean beside = content.width() <= column;
    all.append(colours.removed("- ")).append(number(line)).append(colours.removed(content.text()));
    if (beside) {
      all.append(" ".repeat(column - content.width() + 2));
    } else {
      all.append('\n').append(" ".repeat(2 + digits + 2 + 2));
    }
    all.append(why(line.removal().orElseThrow())).append('\n');
  }

  private String number(Line line) {
    String number = Integer.toString(line.number());
    return colours.faint(" ".repeat(digits - number.length()) + number + "  ");
  }

  private String why(Removal removal) {
    return colours.remark(removal.rule() + ":") + " " + colours.faint(removal.reason());
  }
}
