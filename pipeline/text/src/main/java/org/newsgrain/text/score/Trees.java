package org.newsgrain.text.score;

import java.util.List;
import org.newsgrain.text.pack.PackEntry;

/**
 * Questions about a block, in trees, and what each answer adds to the log odds that it is
 * furniture. A line of their file is a node: its name, what is asked, and its value. The nodes of a
 * tree follow in the order of reading: {@code length < 5} is followed by what holds where that is
 * true, down to the last leaf, then by what holds where it is not. A leaf asks nothing and has
 * {@code -} there.
 */
final class Trees {

  private static final String LEAF = "-";

  private static final int IS_LEAF = -1;
  private static final int BOUND_BITS = 5;
  private static final int PLACE_BITS = 19;

  /** After so many trees a block that they take for the article is not read on. */
  private static final int ENOUGH = 60;

  /** The log odds below which they do. */
  private static final double SETTLED = -2.5;

  /**
   * Node by node, what is asked: the feature in 8 bits, the bound in 5, and in 19 where to go on
   * where the answer is no; the yes stands next. So many bits hold the whole forest in the nearest
   * cache. {@link #IS_LEAF} for a leaf.
   */
  private final int[] asked;

  private final double[] value;
  private final int[] roots;

  private Trees(int nodes, int trees) {
    asked = new int[nodes];
    value = new double[nodes];
    roots = new int[trees];
  }

  /**
   * Reads the nodes.
   *
   * @throws org.newsgrain.text.pack.PackException if an entry makes no sense, a tree is not whole
   *     or there are too many nodes
   */
  static Trees of(List<PackEntry> entries) {
    if (entries.size() > 1 << PLACE_BITS) {
      throw entries.get(1 << PLACE_BITS).error("more nodes than a score can have");
    }
    Trees all = new Trees(entries.size(), entries.size());
    int trees = 0;
    for (int node = 0; node < entries.size(); ) {
      all.roots[trees++] = node;
      node = all.read(entries, node);
    }
    return all.cut(trees);
  }

  private Trees cut(int trees) {
    Trees cut = new Trees(asked.length, trees);
    System.arraycopy(asked, 0, cut.asked, 0, asked.length);
    System.arraycopy(value, 0, cut.value, 0, value.length);
    System.arraycopy(roots, 0, cut.roots, 0, trees);
    return cut;
  }

  /** Reads the node and all below it; returns the index of the next node. */
  private int read(List<PackEntry> entries, int node) {
    PackEntry entry = entries.get(node);
    value[node] = number(entry);
    if (entry.field(1).equals(LEAF)) {
      asked[node] = IS_LEAF;
      return node + 1;
    }
    int question = question(entry);
    int otherwise = read(entries, below(entries, node, node + 1));
    asked[node] = question | otherwise;
    return read(entries, below(entries, node, otherwise));
  }

  private static int below(List<PackEntry> entries, int node, int below) {
    if (below == entries.size()) {
      throw entries.get(node).error("the file ends within the tree");
    }
    return below;
  }

  /** The feature and the bound, each in its bits. */
  private static int question(PackEntry entry) {
    String[] words = entry.field(1).split(" ", -1);
    if (words.length != 3 || !words[1].equals("<")) {
      throw entry.error("not a question such as \"length < 5\": " + entry.field(1));
    }
    int feature = Features.index(words[0]);
    if (feature < 0) {
      throw entry.error("no such feature: " + words[0]);
    }
    int bound = bound(entry, words[2], Features.signal(feature));
    return ((feature << BOUND_BITS) | bound) << PLACE_BITS;
  }

  private static int bound(PackEntry entry, String digits, Signal signal) {
    int bound = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
    if (bound < 0 || bound >= signal.size()) {
      throw entry.error("not a number from 0 to " + (signal.size() - 1) + ": " + digits);
    }
    return bound;
  }

  private static double number(PackEntry entry) {
    try {
      double number = Double.parseDouble(entry.field(2));
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw entry.error("not a number: " + entry.field(2));
  }

  /** The log odds that a block with the features of {@code row} is furniture. */
  double score(byte[] row) {
    double sum = 0;
    for (int tree = 0; tree < roots.length; tree++) {
      if (tree == ENOUGH && sum < SETTLED) {
        return sum;
      }
      int node = roots[tree];
      for (int question = asked[node]; question != IS_LEAF; question = asked[node]) {
        node = next(question, node, row);
      }
      sum += value[node];
    }
    return sum;
  }

  private static int next(int question, int node, byte[] row) {
    int feature = question >>> (BOUND_BITS + PLACE_BITS);
    int bound = (question >>> PLACE_BITS) & ((1 << BOUND_BITS) - 1);
    return row[feature] < bound ? node + 1 : question & ((1 << PLACE_BITS) - 1);
  }

  /** Adds to {@code shares}, by signal, what each answer on the way changes. */
  void explain(byte[] row, double[] shares) {
    for (int root : roots) {
      int node = root;
      for (int question = asked[node]; question != IS_LEAF; question = asked[node]) {
        int next = next(question, node, row);
        int feature = question >>> (BOUND_BITS + PLACE_BITS);
        shares[Features.signal(feature).index()] += value[next] - value[node];
        node = next;
      }
    }
  }
}
