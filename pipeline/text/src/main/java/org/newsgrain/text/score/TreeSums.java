package org.newsgrain.text.score;

/**
 * What trees add up to for the blocks of one text. Eight blocks are asked at a time, and part by
 * part: those that a part settles are left out as soon as they are half of all.
 */
final class TreeSums {

  private final Trees trees;
  private final double[] result;

  /** Feature by feature, lane by lane, one more than what a signal says. */
  private byte[] cells;

  /** By feature, where its cells start. */
  private final int[] starts = new int[Features.count()];

  /** By lane, the block that stands there, or -1 if it is settled. */
  private int[] blocks;

  /** By lane, what the trees add up to so far. */
  private double[] sums;

  /** How many lanes there are, and how many of them hold a block that is not settled. */
  private int size;

  private int open;

  TreeSums(Trees trees, Signals signals) {
    this.trees = trees;
    this.size = signals.blocks();
    this.open = size;
    this.result = new double[size];
    this.blocks = new int[size];
    this.sums = new double[size + Lanes.COUNT];
    this.cells = signals.cells();
    for (int i = 0; i < size; i++) {
      blocks[i] = i;
    }
    for (int feature = 0; feature < starts.length; feature++) {
      starts[feature] = Features.cell(signals, feature);
    }
  }

  /** The log odds that each block is furniture. */
  double[] read() {
    int tree = 0;
    for (int part = 0; part < trees.stops.length && open > 0; part++) {
      if (2 * open <= size) {
        closeRanks();
      }
      for (int lane = 0; lane < size; lane += Lanes.COUNT) {
        add(tree, trees.stops[part], lane);
      }
      tree = trees.stops[part];
      settle(part);
    }
    return result;
  }

  /** Adds some trees to eight sums; written out, as this is where a score spends its time. */
  private void add(int from, int to, int lane) {
    double a = sums[lane];
    double b = sums[lane + 1];
    double c = sums[lane + 2];
    double d = sums[lane + 3];
    double e = sums[lane + 4];
    double f = sums[lane + 5];
    double g = sums[lane + 6];
    double h = sums[lane + 7];
    for (int tree = from; tree < to; tree++) {
      long answers = answers(tree, lane);
      int first = tree * Trees.NUMBERS;
      float[] numbers = trees.numbers;
      a += numbers[first + (int) (answers & 0xff)];
      b += numbers[first + (int) (answers >>> 8 & 0xff)];
      c += numbers[first + (int) (answers >>> 16 & 0xff)];
      d += numbers[first + (int) (answers >>> 24 & 0xff)];
      e += numbers[first + (int) (answers >>> 32 & 0xff)];
      f += numbers[first + (int) (answers >>> 40 & 0xff)];
      g += numbers[first + (int) (answers >>> 48 & 0xff)];
      h += numbers[first + (int) (answers >>> 56)];
    }
    sums[lane] = a;
    sums[lane + 1] = b;
    sums[lane + 2] = c;
    sums[lane + 3] = d;
    sums[lane + 4] = e;
    sums[lane + 5] = f;
    sums[lane + 6] = g;
    sums[lane + 7] = h;
  }

  /** The answers of eight blocks, a byte for each, the first one in the highest of five bits. */
  private long answers(int tree, int lane) {
    int q = tree * Trees.MOST;
    return isNo(q, lane) >>> 3
        | isNo(q + 1, lane) >>> 4
        | isNo(q + 2, lane) >>> 5
        | isNo(q + 3, lane) >>> 6
        | isNo(q + 4, lane) >>> 7;
  }

  private long isNo(int question, int lane) {
    int first = starts[trees.features[question]] + lane;
    return Lanes.reach(cells, first, trees.lanes[question]);
  }

  private void settle(int part) {
    boolean isLast = part == trees.stops.length - 1;
    for (int lane = 0; lane < size; lane++) {
      boolean isFar = sums[lane] < trees.below[part] || sums[lane] > trees.above[part];
      if (blocks[lane] >= 0 && (isLast || isFar)) {
        result[blocks[lane]] = sums[lane];
        blocks[lane] = -1;
        open--;
      }
    }
  }

  /** Puts the blocks that are not settled side by side. */
  private void closeRanks() {
    int[] lanes = new int[open];
    int[] left = new int[open];
    double[] before = sums;
    sums = new double[open + Lanes.COUNT];
    for (int lane = 0, next = 0; lane < size; lane++) {
      if (blocks[lane] >= 0) {
        lanes[next] = lane;
        sums[next] = before[lane];
        left[next++] = blocks[lane];
      }
    }
    blocks = left;
    size = open;
    gather(lanes);
  }

  private void gather(int[] lanes) {
    byte[] gathered = new byte[starts.length * size + Lanes.COUNT];
    for (int feature = 0; feature < starts.length; feature++) {
      int from = starts[feature];
      int to = feature * size;
      for (int i = 0; i < size; i++) {
        gathered[to + i] = cells[from + lanes[i]];
      }
      starts[feature] = to;
    }
    cells = gathered;
  }
}
