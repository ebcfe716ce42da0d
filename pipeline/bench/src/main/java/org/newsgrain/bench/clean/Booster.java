package org.newsgrain.bench.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.newsgrain.text.score.Features;

/**
 * Gradient boosting of small trees on the logistic loss (Friedman 2001, second-order as in Chen and
 * Guestrin 2016), over features of few numbers. The same rows give the same trees.
 */
final class Booster {

  private static final int TREES = 200;
  private static final int LEAVES = 24;
  private static final double RATE = 0.08;
  private static final double SHARE_OF_FEATURES = 0.4;
  private static final double SHARE_OF_PAGES = 0.7;

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

  /** Trains on the pages that {@code wanted} accepts; returns the file of weights. */
  String train(IntPredicate wanted) {
    StringBuilder file = new StringBuilder();
    for (int tree = 1; tree <= TREES; tree++) {
      // every tree sees each page in one of its views
      int view = tree % views;
      TreeNode root = grow(view, sample(view, wanted));
      root.write(file, tree, 1, RATE);
      for (int v = 0; v < views; v++) {
        for (int row = 0; row < rows[v].size; row++) {
          score[v][row] += RATE * root.score(rows[v].columns, row);
        }
      }
    }
    return file.toString();
  }

  private int[] sample(int view, IntPredicate wanted) {
    boolean[] drawn = new boolean[pages];
    for (int page = 0; page < pages; page++) {
      drawn[page] = random.nextDouble() < SHARE_OF_PAGES && wanted.test(page);
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

  /** Parts, again and again, the leaf that gains most by it. */
  private TreeNode grow(int view, int[] order) {
    Histogram all = new Histogram(features());
    all.add(rows[view].columns, order, 0, order.length, one[view], two[view]);
    TreeNode root = new TreeNode(0, order.length, all);
    PriorityQueue<TreeNode> leaves =
        new PriorityQueue<>(
            Comparator.comparingDouble((TreeNode leaf) -> -leaf.gain)
                .thenComparingInt(leaf -> leaf.from));
    leaves.add(root);
    while (leaves.size() < LEAVES && leaves.peek().feature >= 0) {
      TreeNode leaf = leaves.poll();
      split(view, order, leaf);
      leaves.add(leaf.yes);
      leaves.add(leaf.no);
    }
    return root;
  }

  private void split(int view, int[] order, TreeNode leaf) {
    byte[] column = rows[view].columns[leaf.feature];
    int[] part = new int[leaf.rows()];
    int yes = leaf.from;
    int no = 0;
    for (int i = leaf.from; i < leaf.to; i++) {
      if (column[order[i]] < leaf.bound) {
        order[yes++] = order[i];
      } else {
        part[no++] = order[i];
      }
    }
    System.arraycopy(part, 0, order, yes, no);
    boolean yesIsSmaller = yes - leaf.from < no;
    Histogram small = new Histogram(leaf.histogram.features());
    small.add(
        rows[view].columns,
        order,
        yesIsSmaller ? leaf.from : yes,
        yesIsSmaller ? yes : leaf.to,
        one[view],
        two[view]);
    Histogram large = leaf.histogram.without(small);
    leaf.yes = new TreeNode(leaf.from, yes, yesIsSmaller ? small : large);
    leaf.no = new TreeNode(yes, leaf.to, yesIsSmaller ? large : small);
  }
}
