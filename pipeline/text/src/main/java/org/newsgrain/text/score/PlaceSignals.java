package org.newsgrain.text.score;

/** Signals from where a block stands among the others. */
final class PlaceSignals {

  private static final Bins DISTANCES = Bins.from(2, 3, 4, 6, 10);
  private static final Bins RANKS = Bins.from(1, 2, 3, 4, 5, 7, 10, 15, 25);
  private static final Bins RUNS = Bins.from(1, 2, 3, 4, 6, 10, 20);
  private static final Bins ABOVE = Bins.from(0.001, 0.05, 0.15, 0.35, 0.65, 0.85, 0.95, 0.999);
  private static final Bins BLOCKS = Bins.from(2, 4, 7, 11, 17, 28, 50);
  private static final Bins PROSE_BLOCKS = Bins.from(1, 2, 3, 5, 9, 17);
  private static final Bins PROSE_SHARES = Bins.from(0.3, 0.5, 0.7, 0.85, 0.95);

  private final Signals signals;
  private final Shape[] shapes;
  private final int size;

  PlaceSignals(Signals signals, Shape[] shapes) {
    this.signals = signals;
    this.shapes = shapes;
    this.size = shapes.length;
  }

  void read() {
    for (int i = 0; i < size; i++) {
      signals.set(Signal.FROM_TOP, i, RANKS.of(i));
      signals.set(Signal.FROM_BOTTOM, i, RANKS.of(size - 1 - i));
    }
    readZone();
    readSpan();
    readDistances(1, Signal.PROSE_ABOVE, Signal.PROSE_BELOW);
    readDistances(2, Signal.STRONG_ABOVE, Signal.STRONG_BELOW);
    readTextAbove();
    readRuns();
    readTimes();
  }

  private boolean isProse(int i, int least) {
    return signals.of(Signal.PROSE, i) >= least;
  }

  private void readZone() {
    int first = -1;
    int last = -1;
    for (int i = 0; i < size; i++) {
      if (isProse(i, 1)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    setZone(Signal.ZONE, first, last);
  }

  /** 0 above, 1 within, 2 below, 3 where there is no such stretch. */
  private void setZone(Signal signal, int first, int last) {
    for (int i = 0; i < size; i++) {
      signals.set(signal, i, first < 0 ? 3 : i < first ? 0 : i > last ? 2 : 1);
    }
  }

  /** The stretch in which running text most outweighs the rest. */
  private void readSpan() {
    long best = 0;
    long sum = 0;
    int from = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < size; i++) {
      sum += isProse(i, 1) ? Math.min(shapes[i].width, 600) : -80;
      if (sum > best) {
        best = sum;
        first = from;
        last = i;
      }
      if (sum <= 0) {
        sum = 0;
        from = i + 1;
      }
    }
    setZone(Signal.SPAN, first, last);
  }

  private void readDistances(int least, Signal above, Signal below) {
    int distance = 0;
    for (int i = 0; i < size; i++) {
      signals.set(above, i, distance == 0 ? 0 : 1 + DISTANCES.of(distance));
      distance = isProse(i, least) ? 1 : distance == 0 ? 0 : distance + 1;
    }
    distance = 0;
    for (int i = size - 1; i >= 0; i--) {
      signals.set(below, i, distance == 0 ? 0 : 1 + DISTANCES.of(distance));
      distance = isProse(i, least) ? 1 : distance == 0 ? 0 : distance + 1;
    }
  }

  private void readTextAbove() {
    long all = 0;
    long prose = 0;
    int count = 0;
    for (int i = 0; i < size; i++) {
      all += shapes[i].width;
      prose += isProse(i, 1) ? shapes[i].width : 0;
      count += isProse(i, 1) ? 1 : 0;
    }
    long above = 0;
    for (int i = 0; i < size; i++) {
      signals.set(Signal.TEXT_ABOVE, i, prose == 0 ? 0 : ABOVE.of((double) above / prose));
      above += isProse(i, 1) ? shapes[i].width : 0;
      signals.set(Signal.BLOCKS, i, BLOCKS.of(size));
      signals.set(Signal.PROSE_BLOCKS, i, PROSE_BLOCKS.of(count));
      signals.set(Signal.PROSE_SHARE, i, all == 0 ? 0 : PROSE_SHARES.of((double) prose / all));
    }
  }

  private void readRuns() {
    int start = 0;
    for (int i = 0; i <= size; i++) {
      if (i == size || isProse(i, 1)) {
        setRun(start, i);
        start = i + 1;
      }
    }
  }

  private void setRun(int start, int end) {
    for (int i = start; i < end; i++) {
      signals.set(Signal.RUN, i, RUNS.of(end - start));
      int place = i == start ? 1 : i == end - 1 ? 4 : i == start + 1 ? 2 : 3;
      signals.set(Signal.RUN_PLACE, i, place);
    }
  }

  private void readTimes() {
    int[] times = new int[size + 1];
    for (int i = 0; i < size; i++) {
      boolean stamp =
          (signals.of(Signal.TIME, i) > 0 && shapes[i].width < 60)
              || signals.of(Signal.CUE, i) == Cue.STAMP.index();
      times[i + 1] = times[i] + (stamp ? 1 : 0);
    }
    for (int i = 0; i < size; i++) {
      int around = times[Math.min(size, i + 5)] - times[Math.max(0, i - 4)];
      signals.set(Signal.TIMES_AROUND, i, around);
    }
  }
}
