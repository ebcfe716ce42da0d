package org.newsgrain.bench.clean;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.newsgrain.text.score.FurnitureScore;

/**
 * The log odds beyond which, after some trees, hardly a row that was trained on is judged otherwise
 * in the end; what is beyond need not be asked on (a soft cascade, Bourdev and Brandt 2005).
 */
record Stop(double below, double above) {

  /** One row in so many may be judged otherwise than all trees would, on either side. */
  private static final int ROWS = 2_000;

  /** The bounds by the scores of all rows, view by view, so far and in the end. */
  static Stop of(double[][] soFar, double[][] end) {
    int spare = end.length * end[0].length / ROWS;
    double[] furniture = where(soFar, end, score -> score >= FurnitureScore.LEAST);
    double[] article = where(soFar, end, score -> score <= FurnitureScore.MOST);
    return new Stop(
        Math.min(FurnitureScore.LEAST, furniture[spare]),
        Math.max(FurnitureScore.MOST, article[article.length - 1 - spare]));
  }

  /** The scores so far of the rows whose last one is like that, ascending. */
  private static double[] where(double[][] soFar, double[][] end, DoublePredicate wanted) {
    return IntStream.range(0, end.length)
        .mapToObj(view -> where(soFar[view], end[view], wanted))
        .flatMapToDouble(Arrays::stream)
        .sorted()
        .toArray();
  }

  private static double[] where(double[] soFar, double[] end, DoublePredicate wanted) {
    DoubleStream.Builder found = DoubleStream.builder();
    for (int row = 0; row < end.length; row++) {
      if (wanted.test(end[row])) {
        found.add(soFar[row]);
      }
    }
    return found.build().toArray();
  }

  /** Writes the bounds as they are after the tree of a number. */
  void write(StringBuilder out, int number) {
    out.append(String.format(Locale.ROOT, "%d\t-\t%.2f %.2f\n", number, below, above));
  }
}
