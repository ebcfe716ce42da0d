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
  static final int MOST = 5;

  /** How many numbers a tree has. */
  static final int NUMBERS = 1 << MOST;

  /** Is answered with yes by every block. */
  private static final int PADDING = 127;

  private static final String STOP = "-";

  /** What a block is removed for is told by so many trees. */
  private static final int TELLING = 40;

  /** Question by question, the index of the feature that is asked for. */
  final int[] features;

  /** Question by question, the index of that feature's signal. */
  private final int[] asked;

  /** Question by question, the bound. */
  private final int[] bounds;

  /** Question by question, what lanes are compared with. */
  final long[] lanes;

  /** By tree and answers, the first one in the highest bit, a yes 0. */
  final float[] numbers;

  private final int size;

  /** Before which tree each part of the trees ends, but for the last one that of all. */
  final int[] stops;

  /** By part, the log odds below which a block is settled. */
  final double[] below;

  /** By part, the log odds above which a block is settled. */
  final double[] above;

  private Trees(int size, int stops) {
    this.size = size;
    this.stops = new int[stops + 1];
    this.below = new double[stops + 1];
    this.above = new double[stops + 1];
    this.stops[stops] = size;
    this.features = new int[size * MOST];
    this.asked = new int[size * MOST];
    this.bounds = new int[size * MOST];
    this.lanes = new long[size * MOST];
    this.numbers = new float[size * NUMBERS];
    Arrays.fill(bounds, PADDING);
    Arrays.fill(lanes, lane(PADDING));
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
    String[] questions = entry.field(1).split(", ", -1);
    String[] adds = entry.field(2).split(" ", -1);
    if (questions.length > MOST) {
      throw entry.error("a tree asks no more than " + MOST + " questions");
    }
    require(entry, adds, 1 << questions.length);
    int first = (tree + 1) * MOST - questions.length;
    for (int i = 0; i < questions.length; i++) {
      readQuestion(first + i, entry, questions[i]);
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

  private void readQuestion(int question, PackEntry entry, String text) {
    String[] words = text.split(" ", -1);
    if (words.length != 3 || !words[1].equals("<")) {
      throw entry.error("not a question such as \"length < 5\": " + text);
    }
    int feature = Features.index(words[0]);
    if (feature < 0) {
      throw entry.error("no such feature: " + words[0]);
    }
    features[question] = feature;
    asked[question] = Features.signal(feature).index();
    bounds[question] = bound(entry, words[2], Features.signal(feature));
    lanes[question] = lane(bounds[question]);
  }

  /** Cells hold one more than signals say. */
  private static long lane(int bound) {
    return Lanes.bound(bound + 1);
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

  /** The log odds that each block is furniture. */
  double[] scores(Signals signals) {
    return new TreeSums(this, signals).read();
  }

  /**
   * Adds to {@code shares}, by signal, how much less would be added if its answer were the other
   * one and all else the same.
   */
  void explain(Signals signals, int block, double[] shares) {
    byte[] row = new byte[Features.count()];
    Features.read(signals, block, row);
    for (int tree = 0; tree < Math.min(size, TELLING); tree++) {
      explain(tree, row, shares);
    }
  }

  private void explain(int tree, byte[] row, double[] shares) {
    int answers = 0;
    for (int q = tree * MOST; q < (tree + 1) * MOST; q++) {
      // 1 if it is not below the bound, without a branch
      answers = 2 * answers + ((bounds[q] - 1 - row[features[q]]) >>> 31);
    }
    int first = tree * NUMBERS;
    double adds = numbers[first + answers];
    for (int i = 0; i < MOST; i++) {
      int question = tree * MOST + i;
      if (bounds[question] != PADDING) {
        int other = answers ^ (1 << (MOST - 1 - i));
        shares[asked[question]] += adds - numbers[first + other];
      }
    }
  }
}
