package org.newsgrain.bench.clean;

import java.util.Locale;
import org.newsgrain.text.score.Features;

/** A node of a tree that grows: the rows that reach it, and the best question to part them by. */
final class TreeNode {

  final int from;
  final int to;
  final Histogram histogram;
  double value;
  int feature = -1;
  int bound;
  double gain;
  TreeNode yes;
  TreeNode no;

  TreeNode(int from, int to, Histogram histogram) {
    this.from = from;
    this.to = to;
    this.histogram = histogram;
    this.value = histogram.value();
    histogram.findSplit(this);
  }

  int rows() {
    return to - from;
  }

  boolean isLeaf() {
    return yes == null;
  }

  /** What the tree says of a row. */
  double score(byte[][] columns, int row) {
    TreeNode node = this;
    while (!node.isLeaf()) {
      node = columns[node.feature][row] < node.bound ? node.yes : node.no;
    }
    return node.value;
  }

  /** Writes the node and all below it; returns the number of the next node. */
  int write(StringBuilder out, int tree, int number, double rate) {
    String question = isLeaf() ? "-" : Features.name(feature) + " < " + bound;
    out.append(tree).append('.').append(number).append('\t').append(question);
    out.append('\t').append(String.format(Locale.ROOT, "%.4f", rate * value)).append('\n');
    if (isLeaf()) {
      return number + 1;
    }
    return no.write(out, tree, yes.write(out, tree, number + 1, rate), rate);
  }
}
