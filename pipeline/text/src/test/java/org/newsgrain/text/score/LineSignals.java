package org.newsgrain.text.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Signals of texts, for tests. */
final class LineSignals {

  private LineSignals() {}

  /** The signals of a text's lines, each a block. */
  static Signals of(String text) {
    List<Block> blocks = new ArrayList<>();
    for (int line = 0; line < text.split("\n", -1).length; line++) {
      blocks.add(new Block(List.of(line), Cue.NONE, 0, 0, 0));
    }
    return of(text, blocks);
  }

  /** The signals of all lines of a text as one block. */
  static Signals ofParagraph(String text) {
    List<Integer> lines = IntStream.range(0, text.split("\n", -1).length).boxed().toList();
    return of(text, List.of(new Block(lines, Cue.NONE, 0, 0, 0)));
  }

  static Signals of(String text, List<Block> blocks) {
    String[] lines = text.split("\n", -1);
    int[] starts = new int[lines.length];
    int[] ends = new int[lines.length];
    int start = 0;
    for (int i = 0; i < lines.length; i++) {
      starts[i] = start;
      ends[i] = start + lines[i].length();
      start = ends[i] + 1;
    }
    return SignalReader.read(Reading.of(text.toCharArray(), starts, ends), blocks);
  }
}
