package org.newsgrain.text.score;

import java.util.Arrays;
import java.util.List;

/** Where the words of blocks stand among those of the text. */
final class BlockWords {

  private final Words vocabulary;
  private final int[] starts;
  private final int[] ends;

  /** Those of the text, and behind them those of blocks whose lines don't follow each other. */
  private int[] all;

  BlockWords(Reading reading, List<Block> blocks) {
    this.vocabulary = reading.words();
    this.all = vocabulary.all();
    this.starts = new int[blocks.size()];
    this.ends = new int[blocks.size()];
    int next = vocabulary.count();
    for (int i = 0; i < starts.length; i++) {
      List<Integer> lines = blocks.get(i).lines();
      int first = lines.get(0);
      int last = lines.get(lines.size() - 1);
      if (last - first == lines.size() - 1) {
        starts[i] = reading.firstWord(first);
        ends[i] = reading.endOfWords(last);
      } else {
        starts[i] = next;
        ends[i] = next = copy(reading, lines, next);
      }
    }
  }

  private int copy(Reading reading, List<Integer> lines, int start) {
    int at = start;
    for (int line : lines) {
      int count = reading.endOfWords(line) - reading.firstWord(line);
      if (at + count > all.length || all == vocabulary.all()) {
        all = Arrays.copyOf(all, 2 * (at + count));
      }
      System.arraycopy(all, reading.firstWord(line), all, at, count);
      at += count;
    }
    return at;
  }

  /** How many different words the text has. */
  int distinct() {
    return vocabulary.distinct();
  }

  /** The length in characters of the word with a number; 0 for what is no word but a number. */
  int length(int word) {
    return vocabulary.length(word);
  }

  /** The number of the word at a place. */
  int word(int place) {
    return all[place];
  }

  /** The place of a block's first word. */
  int start(int block) {
    return starts[block];
  }

  /** The place behind a block's last word. */
  int end(int block) {
    return ends[block];
  }

  int count(int block) {
    return ends[block] - starts[block];
  }
}
