package org.newsgrain.text.score;

import java.util.Arrays;

/** Signals from how a block looks, whatever stands around it. */
final class ShapeSignals {

  private static final Bins LENGTHS =
      Bins.from(5, 10, 15, 20, 30, 40, 50, 60, 80, 100, 130, 170, 220, 300, 450);
  private static final Bins WORDS = Bins.from(1, 2, 3, 4, 5, 7, 10, 15, 25);
  private static final Bins COUNTS = Bins.from(1, 2, 3, 5);
  private static final Bins SHARES = Bins.from(0.001, 0.2, 0.4, 0.6, 0.8, 0.999);
  private static final Bins UPPER = Bins.from(0.1, 0.3, 0.6, 0.9);
  private static final Bins DIGITS = Bins.from(0.001, 0.05, 0.1, 0.2, 0.4);
  private static final Bins SHORT = Bins.from(0.001, 0.15, 0.3, 0.4, 0.5, 0.65);
  private static final Bins WORD_LENGTHS = Bins.from(3, 4, 4.5, 5, 6, 8);

  private static final Signal[] ALL = {
    Signal.LENGTH,
    Signal.WORDS,
    Signal.ENDS,
    Signal.STARTS,
    Signal.STOPS,
    Signal.COMMAS,
    Signal.EXCLAMATIONS,
    Signal.SEPARATORS,
    Signal.QUOTES,
    Signal.BRACKETS,
    Signal.ADDRESS,
    Signal.MARKS,
    Signal.TIME,
    Signal.COLON,
    Signal.CAPITALISED,
    Signal.UPPERCASE,
    Signal.DIGITS,
    Signal.SHORT_WORDS,
    Signal.WORD_LENGTH,
    Signal.PROSE
  };

  private static final int[] INDEXES = Arrays.stream(ALL).mapToInt(Signal::index).toArray();

  private final Shape shape;
  private final byte[] row = new byte[Signals.COUNT];

  private ShapeSignals(Shape shape) {
    this.shape = shape;
  }

  /** What the signals say of a block of that shape, by their indexes. */
  static byte[] of(Shape shape) {
    ShapeSignals signals = new ShapeSignals(shape);
    signals.read();
    return signals.row;
  }

  /** Sets the signals of a block of that shape. */
  static void set(Shape shape, Signals signals, int block) {
    signals.setAll(INDEXES, block, shape.signals());
  }

  private void set(Signal signal, int value) {
    row[signal.index()] = (byte) Math.min(value, signal.size() - 1);
  }

  private void read() {
    set(Signal.LENGTH, LENGTHS.of(shape.width));
    set(Signal.WORDS, WORDS.of(shape.words));
    set(Signal.ENDS, Edges.last(shape.last));
    set(Signal.STARTS, Edges.first(shape.first));
    set(Signal.STOPS, COUNTS.of(shape.stops));
    set(Signal.COMMAS, COUNTS.of(shape.commas));
    set(Signal.EXCLAMATIONS, COUNTS.of(shape.exclamations));
    set(Signal.SEPARATORS, COUNTS.of(shape.separators));
    set(Signal.QUOTES, COUNTS.of(shape.quotes));
    set(Signal.BRACKETS, COUNTS.of(shape.brackets));
    set(Signal.ADDRESS, shape.url ? 1 : shape.at ? 2 : shape.hashtag ? 3 : 0);
    set(Signal.MARKS, shape.marks ? 1 : 0);
    set(Signal.TIME, (shape.year ? 1 : 0) + (shape.clock ? 2 : 0));
    set(Signal.COLON, shape.colonAt < 0 ? 0 : shape.colonAt < 30 ? 1 : 2);
    readShares();
    int least = shape.isUnspaced() ? 40 : 60;
    boolean prose = shape.width >= least && shape.endsSentence();
    boolean strong = prose && shape.width >= 140 && (shape.stops >= 2 || shape.commas >= 1);
    set(Signal.PROSE, strong ? 2 : prose ? 1 : 0);
  }

  private void readShares() {
    int followers = shape.words - 1;
    boolean hasCase = followers > 0 && shape.isCased();
    set(Signal.CAPITALISED, hasCase ? 1 + SHARES.of(Share.of(shape.capitalised, followers)) : 0);
    set(Signal.UPPERCASE, UPPER.of(Share.of(shape.upper, shape.letters)));
    set(Signal.DIGITS, DIGITS.of(Share.of(shape.digits, shape.width)));
    boolean spaced = shape.words > 0 && !shape.isUnspaced();
    set(Signal.SHORT_WORDS, spaced ? SHORT.of(Share.of(shape.shortWords, shape.words)) : 3);
    set(
        Signal.WORD_LENGTH,
        spaced ? WORD_LENGTHS.of(Share.of(shape.wordCharacters, shape.words)) : 3);
  }
}
