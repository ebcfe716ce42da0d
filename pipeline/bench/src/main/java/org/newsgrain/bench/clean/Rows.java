package org.newsgrain.bench.clean;

import java.util.Arrays;
import java.util.BitSet;
import org.newsgrain.text.clean.PageSignals;
import org.newsgrain.text.score.Features;

/** Labelled blocks, a row each, and the page that each is from. */
final class Rows {

  /** Feature by feature, row by row. */
  final byte[][] columns = new byte[Features.count()][1 << 12];

  boolean[] furniture = new boolean[1 << 12];
  double[] weight = new double[1 << 12];
  int[] page = new int[1 << 12];
  int size;

  private final byte[] row = new byte[Features.count()];

  /** Adds the labelled blocks of a page. */
  void add(int number, PageSignals blocks, Example example, double pageWeight) {
    for (int b = 0; b < blocks.signals().blocks(); b++) {
      BitSet lines = new BitSet();
      lines.set(blocks.firstLine(b), blocks.lastLine(b) + 1);
      lines.andNot(example.ignored());
      if (!lines.isEmpty()) {
        int all = lines.cardinality();
        lines.and(example.keep());
        Features.read(blocks.signals(), b, row);
        add(number, 2 * lines.cardinality() < all, pageWeight);
      }
    }
  }

  private void add(int number, boolean isFurniture, double rowWeight) {
    if (size == page.length) {
      grow();
    }
    for (int f = 0; f < row.length; f++) {
      columns[f][size] = row[f];
    }
    furniture[size] = isFurniture;
    weight[size] = rowWeight;
    page[size++] = number;
  }

  private void grow() {
    for (int f = 0; f < columns.length; f++) {
      columns[f] = Arrays.copyOf(columns[f], 2 * size);
    }
    furniture = Arrays.copyOf(furniture, 2 * size);
    weight = Arrays.copyOf(weight, 2 * size);
    page = Arrays.copyOf(page, 2 * size);
  }
}
