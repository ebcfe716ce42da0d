package org.newsgrain.bench.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.newsgrain.text.score.Features;

/**
 * Gradient boosting of small trees on the logistic loss (Friedman 2001, second-order as in Chen and
 * Guestrin 2016), over features of few numbers. The trees are symmetric, every row of one is asked
 * the same questions (Kohavi 1994, "oblivious decision graphs"), which makes them fast to ask. The
 * same rows give the same trees.
 */
final class Booster {

  private static final int TREES = 400;
  private static final int QUESTIONS = 5;
  private static final double RATE = 0.08;
  private static final double SHARE_OF_FEATURES = 0.4;
  private static final double SHARE_OF_PAGES = 0.7;

  /** After these trees a row that is settled need not be asked on. */
  private static final List<Integer> STOPS = List.of(10, 15, 20, 30, 40, 60, 80, 120, 160, 240);

  /** The number of ways of knowing about recurrence. */
  private final int views;

  private final Rows[] rows;
  private final int pages;
  private final SplittableRandom random = new SplittableRandom(17);
  private final double[][] score;
  private final double[][] one;
  private final double[][] two;

  /** {@code rows} holds the same blocks several times, with different knowledge. */
  Booster(Rows[] rows, int pages) {
    this.rows = rows;
    this.views = rows.length;
    this.pages = pages;
    score = new double[views][rows[0].size];
    one = new double[views][rows[0].size];
    two = new double[views][rows[0].size];
  }

  /** Trains; returns the file of weights. */
  String train() {
    List<SymmetricTree> trees = new ArrayList<>();
    Map<Integer, double[][]> scoreAfter = new TreeMap<>();
    for (int number = 1; number <= TREES; number++) {
      // every tree sees each page in one of its views
      int view = number % views;
      SymmetricTree tree = grow(view, sample(view));
      trees.add(tree);
      for (int v = 0; v < views; v++) {
        for (int row = 0; row < rows[v].size; row++) {
          score[v][row] += tree.score(rows[v].columns, row);
        }
      }
      if (STOPS.contains(number)) {
        scoreAfter.put(number, copy(score));
      }
    }
    return file(trees, scoreAfter);
  }

  private String file(List<SymmetricTree> trees, Map<Integer, double[][]> scoreAfter) {
    StringBuilder file = new StringBuilder();
    for (int number = 1; number <= TREES; number++) {
      trees.get(number - 1).write(file, number);
      if (scoreAfter.containsKey(number)) {
        Stop.of(scoreAfter.get(number), score).write(file, number);
      }
    }
    return file.toString();
  }

  private static double[][] copy(double[][] score) {
    return Arrays.stream(score).map(double[]::clone).toArray(double[][]::new);
  }

  private int[] sample(int view) {
    boolean[] drawn = new boolean[pages];
    for (int page = 0; page < pages; page++) {
      drawn[page] = random.nextDouble() < SHARE_OF_PAGES;
    }
    Rows all = rows[view];
    int[] sample = new int[all.size];
    int size = 0;
    for (int row = 0; row < all.size; row++) {
      if (drawn[all.page[row]]) {
        sample[size++] = row;
        double p = 1 / (1 + Math.exp(-score[view][row]));
        one[view][row] = all.weight[row] * ((all.furniture[row] ? 1 : 0) - p);
        two[view][row] = all.weight[row] * p * (1 - p);
      }
    }
    return Arrays.copyOf(sample, size);
  }

  private int[] features() {
    List<Integer> drawn = new ArrayList<>();
    for (int f = 0; f < Features.count(); f++) {
      if (random.nextDouble() < SHARE_OF_FEATURES) {
        drawn.add(f);
      }
    }
    return drawn.stream().mapToInt(f -> f).toArray();
  }

  /** Asks, again and again, all leaves the question by which they gain most together. */
  private SymmetricTree grow(int view, int[] order) {
    List<Leaf> leaves = List.of(all(view, order));
    SymmetricTree tree = new SymmetricTree(QUESTIONS);
    for (int asked = 0; asked < QUESTIONS; asked++) {
      Gains gains = new Gains(leaves.get(0).histogram().features());
      leaves.forEach(leaf -> gains.add(leaf.histogram()));
      tree.ask(gains.bestFeature(), gains.bestBound());
      List<Leaf> parts = new ArrayList<>();
      leaves.forEach(leaf -> parts.addAll(split(view, order, leaf, tree)));
      leaves = parts;
    }
    tree.setValues(leaves.stream().mapToDouble(leaf -> RATE * leaf.histogram().value()).toArray());
    return tree;
  }

  private Leaf all(int view, int[] order) {
    Histogram all = new Histogram(features());
    all.add(rows[view].columns, order, 0, order.length, one[view], two[view]);
    return new Leaf(0, order.length, all);
  }

  /** The two parts of a leaf by its rows' answers to the last question. */
  private List<Leaf> split(int view, int[] order, Leaf leaf, SymmetricTree tree) {
    byte[][] columns = rows[view].columns;
    int[] part = new int[leaf.to() - leaf.from()];
    int yes = leaf.from();
    int no = 0;
    for (int i = leaf.from(); i < leaf.to(); i++) {
      if (tree.isNo(columns, order[i])) {
        part[no++] = order[i];
      } else {
        order[yes++] = order[i];
      }
    }
    System.arraycopy(part, 0, order, yes, no);
    boolean yesIsSmaller = yes - leaf.from() < no;
    int from = yesIsSmaller ? leaf.from() : yes;
    int to = yesIsSmaller ? yes : leaf.to();
    Histogram small = new Histogram(leaf.histogram().features());
    small.add(columns, order, from, to, one[view], two[view]);
    Histogram large = leaf.histogram().without(small);
    return List.of(
        new Leaf(leaf.from(), yes, yesIsSmaller ? small : large),
        new Leaf(yes, leaf.to(), yesIsSmaller ? large : small));
  }

  /** The rows of a stretch of the order, and their sums. */
  private record Leaf(int from, int to, Histogram histogram) {}
}
