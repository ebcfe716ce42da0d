package org.newsgrain.text.clean;

import java.util.List;
import org.newsgrain.text.score.Reading;

/**
 * What the lines of a text say by themselves, whatever stands around them, and what the corpus says
 * of them: found out once, for as often as the lines that are left are looked at.
 */
final class KnownLines {

  private final Reading reading;
  private final Recurrence[] recurrences;

  private KnownLines(Reading reading, Recurrence[] recurrences) {
    this.reading = reading;
    this.recurrences = recurrences;
  }

  /** Finds out about all lines of a text. */
  static KnownLines of(Page page, Recurrences known) {
    List<TextLine> lines = page.lines();
    int[] starts = new int[lines.size()];
    int[] ends = new int[lines.size()];
    Recurrence[] recurrences = new Recurrence[lines.size()];
    for (TextLine line : lines) {
      starts[line.number()] = line.start();
      ends[line.number()] = line.end();
      recurrences[line.number()] =
          known == Recurrences.NONE ? Recurrence.UNKNOWN : known.of(line.content());
    }
    return new KnownLines(Reading.of(page.text().toCharArray(), starts, ends), recurrences);
  }

  /** How they look and what words they have, by their numbers. */
  Reading reading() {
    return reading;
  }

  /** How often a line stands in the corpus. */
  Recurrence recurrence(TextLine line) {
    return recurrences[line.number()];
  }
}
