package org.newsgrain.bench.clean;

import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;
import org.newsgrain.text.score.Features;

/** A tree that asks every row the same questions, and adds what it holds for the answers. */
final class SymmetricTree {

  private final int[] features;
  private final int[] bounds;
  private int asked;

  /** By the answers in the order of asking, the first one the highest bit; a yes is 0. */
  private double[] values = new double[1];

  SymmetricTree(int questions) {
    features = new int[questions];
    bounds = new int[questions];
  }

  /** Asks one more question: is the feature below the bound? */
  void ask(int feature, int bound) {
    features[asked] = feature;
    bounds[asked++] = bound;
  }

  /** The answer of a row to the last question. */
  boolean isNo(byte[][] columns, int row) {
    return columns[features[asked - 1]][row] >= bounds[asked - 1];
  }

  /** Says what is added for each row of answers. */
  void setValues(double[] values) {
    // as they are written and will be read
    this.values = Arrays.stream(values).map(value -> Math.rint(value * 1e4) / 1e4).toArray();
  }

  /** What the tree adds for a row. */
  double score(byte[][] columns, int row) {
    int answers = 0;
    for (int i = 0; i < asked; i++) {
      answers = 2 * answers + (columns[features[i]][row] < bounds[i] ? 0 : 1);
    }
    return values[answers];
  }

  /** Writes the tree under a number. */
  void write(StringBuilder out, int number) {
    StringJoiner questions = new StringJoiner(", ");
    for (int i = 0; i < asked; i++) {
      questions.add(Features.name(features[i]) + " < " + bounds[i]);
    }
    StringJoiner numbers = new StringJoiner(" ");
    for (double value : values) {
      numbers.add(String.format(Locale.ROOT, "%.4f", value));
    }
    out.append(number).append('\t').append(questions).append('\t').append(numbers).append('\n');
  }
}
