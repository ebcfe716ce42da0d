package org.newsgrain.job.report;

import java.util.ArrayList;
import java.util.List;

/** A picture of how something divides, step by step, from its whole down to its parts. */
final class Flow {

  private final List<Step> steps = new ArrayList<>();

  /** How a part is drawn. */
  enum Style {
    /** Goes on. */
    KEPT,
    /** Goes on, but is counted a second time. */
    REPEATED,
    /** Ends here. */
    LOST
  }

  /**
   * A part of a step.
   *
   * @param name what it is
   * @param figures how much, in words
   * @param size how broad it is drawn, in the same unit in all steps
   */
  record Node(String name, String figures, long size, Style style) {}

  /**
   * What goes from one part into one of the next step.
   *
   * @param from index among the parts of this step
   * @param to index among the parts of the next
   */
  record Link(int from, int to, long size) {}

  /** One step: its parts, and what goes from them into the next step's. */
  record Step(String name, List<Node> nodes, List<Link> links) {

    long size() {
      return nodes.stream().mapToLong(Node::size).sum();
    }
  }

  /** Adds the next step, with the links to the one after it. */
  Flow step(String name, List<Node> nodes, List<Link> links) {
    steps.add(new Step(name, nodes, links));
    return this;
  }

  List<Step> steps() {
    return steps;
  }
}
