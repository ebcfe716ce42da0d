package org.newsgrain.text.score;

import java.util.Arrays;
import java.util.List;
import org.newsgrain.text.pack.PackEntry;

/**
 * Questions about a block, in trees, and what the answers add to the log odds that it is furniture.
 * A line of their file is a tree: its number, what it asks, and what it adds. {@code length < 5,
 * words < 3} asks both of every block; four numbers follow, for yes yes, yes no, no yes and no no.
 * As every block is asked the same, nothing has to be decided on the way. A line that asks {@code
 * -} has the log odds beyond which a block is not asked on after the trees before it.
 */
final class Trees {

  /** How many questions a tree may have; one with fewer of them begins with some that say yes. */
  private static final int MOST = 5;

  private static final int NUMBERS = 1 << MOST;

  private static final int BOUND_BITS = 8;
  private static final int BOUND = (1 << BOUND_BITS) - 1;

  /** Is answered with yes by every block. */
  private static final int PADDING = BOUND;

  private static final String STOP = "-";

  /** What a block is removed for is told by so many trees. */
  private static final int TELLING = 40;

  /** Question by question, which cell is asked, counted from the block's first, and the bound. */
  private final int[] questions;

  /** By tree and answers, the first one in the highest bit, a yes 0. */
  private final float[] numbers;

  private final int size;

  /** Before which tree each part of the trees ends, but for the last one that of all. */
  private final int[] stops;

  private final double[] below;
  private final double[] above;

  private Trees(int size, int stops) {
    this.size = size;
    this.stops = new int[stops + 1];
    this.below = new double[stops + 1];
    this.above = new double[stops + 1];
    this.stops[stops] = size;
    this.questions = new int[size * MOST];
    this.numbers = new float[size * NUMBERS];
    Arrays.fill(questions, PADDING);
  }

  /**
   * Reads the trees.
   *
   * @throws org.newsgrain.text.pack.PackException if an entry makes no sense
   */
  static Trees of(List<PackEntry> entries) {
    int stops = (int) entries.stream().filter(Trees::isStop).count();
    Trees all = new Trees(entries.size() - stops, stops);
    int tree = 0;
    int stop = 0;
    for (PackEntry entry : entries) {
      if (isStop(entry)) {
        all.readStop(stop++, tree, entry);
      } else {
        all.read(tree++, entry);
      }
    }
    return all;
  }

  private static boolean isStop(PackEntry entry) {
    return entry.field(1).equals(STOP);
  }

  private void readStop(int stop, int tree, PackEntry entry) {
    String[] bounds = entry.field(2).split(" ", -1);
    require(entry, bounds, 2);
    stops[stop] = tree;
    below[stop] = number(entry, bounds[0]);
    above[stop] = number(entry, bounds[1]);
  }

  private void read(int tree, PackEntry entry) {
    String[] asked = entry.field(1).split(", ", -1);
    String[] adds = entry.field(2).split(" ", -1);
    if (asked.length > MOST) {
      throw entry.error("a tree asks no more than " + MOST + " questions");
    }
    require(entry, adds, 1 << asked.length);
    int first = (tree + 1) * MOST - asked.length;
    for (int i = 0; i < asked.length; i++) {
      questions[first + i] = question(entry, asked[i]);
    }
    for (int i = 0; i < adds.length; i++) {
      numbers[tree * NUMBERS + i] = number(entry, adds[i]);
    }
  }

  private static void require(PackEntry entry, String[] numbers, int count) {
    if (numbers.length != count) {
      throw entry.error("needs " + count + " numbers, not " + numbers.length);
    }
  }

  private static int question(PackEntry entry, String asked) {
    String[] words = asked.split(" ", -1);
    if (words.length != 3 || !words[1].equals("<")) {
      throw entry.error("not a question such as \"length < 5\": " + asked);
    }
    int feature = Features.index(words[0]);
    if (feature < 0) {
      throw entry.error("no such feature: " + words[0]);
    }
    int bound = bound(entry, words[2], Features.signal(feature));
    return (Features.cell(feature) << BOUND_BITS) | bound;
  }

  private static int bound(PackEntry entry, String digits, Signal signal) {
    int bound = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
    if (bound < 0 || bound >= signal.size()) {
      throw entry.error("not a number from 0 to " + (signal.size() - 1) + ": " + digits);
    }
    return bound;
  }

  private static float number(PackEntry entry, String digits) {
    try {
      float number = Float.parseFloat(digits);
      if (Float.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw entry.error("not a number: " + digits);
  }

  /** The log odds that the block whose cells start at {@code block} is furniture. */
  double score(byte[] cells, int block) {
    double sum = 0;
    int tree = 0;
    for (int part = 0; part < stops.length; part++) {
      for (; tree < stops[part]; tree++) {
        sum += numbers[tree * NUMBERS + answers(tree, cells, block)];
      }
      if (sum < below[part] || sum > above[part]) {
        return sum;
      }
    }
    return sum;
  }

  /** One bit for each question; written out, as this is where a score spends its time. */
  private int answers(int tree, byte[] cells, int block) {
    int q = tree * MOST;
    return isNo(questions[q], cells, block) << 4
        | isNo(questions[q + 1], cells, block) << 3
        | isNo(questions[q + 2], cells, block) << 2
        | isNo(questions[q + 3], cells, block) << 1
        | isNo(questions[q + 4], cells, block);
  }

  /** 1 if the cell is not below the bound, without a branch. */
  private static int isNo(int question, byte[] cells, int block) {
    int cell = cells[block + (question >> BOUND_BITS)];
    return ((question & BOUND) - 1 - cell) >>> 31;
  }

  /**
   * Adds to {@code shares}, by signal, how much less would be added if its answer were the other
   * one and all else the same.
   */
  void explain(byte[] cells, int block, double[] shares) {
    for (int tree = 0; tree < Math.min(size, TELLING); tree++) {
      int answers = answers(tree, cells, block);
      double adds = numbers[tree * NUMBERS + answers];
      for (int i = 0; i < MOST; i++) {
        int question = questions[tree * MOST + i];
        if (question != PADDING) {
          int other = answers ^ (1 << (MOST - 1 - i));
          int signal = Signals.signal(question >> BOUND_BITS);
          shares[signal] += adds - numbers[tree * NUMBERS + other];
        }
      }
    }
  }
}
