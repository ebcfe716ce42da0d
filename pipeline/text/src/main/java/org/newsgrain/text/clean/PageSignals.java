package org.newsgrain.text.clean;

import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.score.Block;
import org.newsgrain.text.score.Cue;
import org.newsgrain.text.score.SignalReader;
import org.newsgrain.text.score.Signals;

/** What the score sees of a page: its blocks, which are paragraphs of one line or more. */
public final class PageSignals {

  private final int[] firstLines;
  private final int[] lastLines;
  private final Signals signals;

  private PageSignals(int[] firstLines, int[] lastLines, Signals signals) {
    this.firstLines = firstLines;
    this.lastLines = lastLines;
    this.signals = signals;
  }

  static PageSignals of(Page page, Evidence evidence, KnownLines known) {
    List<Block> blocks = new ArrayList<>();
    int[] firstLines = new int[page.lines().size()];
    int[] lastLines = new int[page.lines().size()];
    for (int i = page.firstLine(); i < page.lines().size(); ) {
      int last = i;
      while (page.wrapping().isSoftAfter(last)) {
        last++;
      }
      firstLines[blocks.size()] = i;
      lastLines[blocks.size()] = last;
      blocks.add(block(page, i, last, evidence, known));
      i = page.after(last);
    }
    return new PageSignals(firstLines, lastLines, SignalReader.read(known.reading(), blocks));
  }

  private static Block block(Page page, int from, int to, Evidence evidence, KnownLines known) {
    Cue cue = evidence.rule(from).map(Cue::of).orElse(Cue.NONE);
    // a line of a wrapped paragraph says nothing of the paragraph
    Recurrence recurrence =
        from == to ? known.recurrence(page.lines().get(from)) : Recurrence.UNKNOWN;
    return new Block(
        from == to ? List.of(page.lines().get(from).number()) : numbers(page, from, to),
        cue,
        recurrence.documents(),
        recurrence.ofDocuments(),
        recurrence.sources());
  }

  private static List<Integer> numbers(Page page, int from, int to) {
    return page.lines().subList(from, to + 1).stream().map(TextLine::number).toList();
  }

  /** The signals, block by block. */
  public Signals signals() {
    return signals;
  }

  /** The first of the page's lines, from 0, that make up a block. */
  public int firstLine(int block) {
    return firstLines[block];
  }

  /** The last of the page's lines, from 0, that make up a block. */
  public int lastLine(int block) {
    return lastLines[block];
  }
}
