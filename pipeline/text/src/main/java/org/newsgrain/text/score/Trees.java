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

  private final int[] feature;
  private final int[] bound;

  /** Where to go on where the answer is no; the yes stands next. */
  private final int[] otherwise;

  private final double[] value;
  private final int[] roots;

  private Trees(int nodes, int trees) {
    feature = new int[nodes];
    bound = new int[nodes];
    otherwise = new int[nodes];
    value = new double[nodes];
    roots = new int[trees];
  }

  /**
   * Reads the nodes.
   *
   * @throws org.newsgrain.text.pack.PackException if an entry makes no sense or a tree is not whole
   */
  static Trees of(List<PackEntry> entries) {
    Trees all = new Trees(entries.size(), entries.size());
    int trees = 0;
    for (int node = 0; node < entries.size(); ) {
      all.roots[trees++] = node;
      node = all.read(entries, node);
    }
    return all.cut(trees);
  }

  private Trees cut(int trees) {
    Trees cut = new Trees(feature.length, trees);
    System.arraycopy(feature, 0, cut.feature, 0, feature.length);
    System.arraycopy(bound, 0, cut.bound, 0, bound.length);
    System.arraycopy(otherwise, 0, cut.otherwise, 0, otherwise.length);
    System.arraycopy(value, 0, cut.value, 0, value.length);
    System.arraycopy(roots, 0, cut.roots, 0, trees);
    return cut;
  }

  /** Reads the node and all below it; returns the index of the next node. */
  private int read(List<PackEntry> entries, int node) {
    PackEntry entry = entries.get(node);
    value[node] = number(entry);
    if (entry.field(1).equals(LEAF)) {
      feature[node] = -1;
      return node + 1;
    }
    readQuestion(entry, node);
    otherwise[node] = read(entries, below(entries, node, node + 1));
    return read(entries, below(entries, node, otherwise[node]));
  }

  private static int below(List<PackEntry> entries, int node, int below) {
    if (below == entries.size()) {
      throw entries.get(node).error("the file ends within the tree");
    }
    return below;
  }

  private void readQuestion(PackEntry entry, int node) {
    String[] words = entry.field(1).split(" ", -1);
    if (words.length != 3 || !words[1].equals("<")) {
      throw entry.error("not a question such as \"length < 5\": " + entry.field(1));
    }
    feature[node] = Features.index(words[0]);
    if (feature[node] < 0) {
      throw entry.error("no such feature: " + words[0]);
    }
    bound[node] = bound(entry, words[2], Features.signal(feature[node]));
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
    for (int root : roots) {
      int node = root;
      while (feature[node] >= 0) {
        node = row[feature[node]] < bound[node] ? node + 1 : otherwise[node];
      }
      sum += value[node];
    }
    return sum;
  }

  /** Adds to {@code shares}, by signal, what each answer on the way changes. */
  void explain(byte[] row, double[] shares) {
    for (int root : roots) {
      int node = root;
      while (feature[node] >= 0) {
        int next = row[feature[node]] < bound[node] ? node + 1 : otherwise[node];
        shares[Features.signal(feature[node]).index()] += value[next] - value[node];
        node = next;
      }
    }
  }
}
