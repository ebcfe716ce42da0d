package org.newsgrain.text.score;

import java.util.List;

/** Reads the signals of a text. One pass over its characters, then some over its blocks. */
public final class SignalReader {

  private static final Bins LENGTHS =
      Bins.from(5, 10, 15, 20, 30, 40, 50, 60, 80, 100, 130, 170, 220, 300, 450);
  private static final Bins WORDS = Bins.from(1, 2, 3, 4, 5, 7, 10, 15, 25);
  private static final Bins COUNTS = Bins.from(1, 2, 3, 5);
  private static final Bins SHARES = Bins.from(0.001, 0.2, 0.4, 0.6, 0.8, 0.999);
  private static final Bins UPPER = Bins.from(0.1, 0.3, 0.6, 0.9);
  private static final Bins DIGITS = Bins.from(0.001, 0.05, 0.1, 0.2, 0.4);
  private static final Bins SHORT = Bins.from(0.001, 0.15, 0.3, 0.4, 0.5, 0.65);
  private static final Bins WORD_LENGTHS = Bins.from(3, 4, 4.5, 5, 6, 8);
  private static final Bins RELATIVE = Bins.from(0.1, 0.25, 0.5, 0.75, 1.25, 2);

  private final String text;
  private final List<Block> blocks;
  private final int size;
  private final Signals signals;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Shape shape = new Shape();
  private final int[] widths;
  private final boolean[] unspaced;
  private final boolean[] cased;

  private SignalReader(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
    this.size = blocks.size();
    this.signals = new Signals(size);
    this.widths = new int[size];
    this.unspaced = new boolean[size];
    this.cased = new boolean[size];
  }

  /** The signals of {@code blocks} of {@code text}. */
  public static Signals read(String text, List<Block> blocks) {
    SignalReader reader = new SignalReader(text, blocks);
    reader.readShapes();
    new WordSignals(reader.vocabulary, reader.signals).read();
    new CueSignals(blocks, reader.signals).read();
    new PlaceSignals(reader.signals, reader.widths).read();
    return reader.signals;
  }

  private void readShapes() {
    for (int i = 0; i < size; i++) {
      shape.read(text, blocks.get(i).start(), blocks.get(i).end(), vocabulary);
      readShape(i);
      vocabulary.endBlock(signals.of(Signal.PROSE, i) > 0);
    }
    readDocument();
  }

  private void readShape(int i) {
    widths[i] = shape.width;
    unspaced[i] = 2 * shape.unspaced > shape.letters;
    cased[i] = 2 * shape.cased > shape.letters;
    signals.set(Signal.LENGTH, i, LENGTHS.of(shape.width));
    signals.set(Signal.WORDS, i, WORDS.of(shape.words));
    signals.set(Signal.ENDS, i, Edges.last(shape.last));
    signals.set(Signal.STARTS, i, Edges.first(shape.first));
    signals.set(Signal.STOPS, i, COUNTS.of(shape.stops));
    signals.set(Signal.COMMAS, i, COUNTS.of(shape.commas));
    signals.set(Signal.EXCLAMATIONS, i, COUNTS.of(shape.exclamations));
    signals.set(Signal.SEPARATORS, i, COUNTS.of(shape.separators));
    signals.set(Signal.QUOTES, i, COUNTS.of(shape.quotes));
    signals.set(Signal.BRACKETS, i, COUNTS.of(shape.brackets));
    signals.set(Signal.ADDRESS, i, shape.url ? 1 : shape.at ? 2 : shape.hashtag ? 3 : 0);
    signals.set(Signal.MARKS, i, shape.marks ? 1 : 0);
    signals.set(Signal.TIME, i, (shape.year ? 1 : 0) + (shape.clock ? 2 : 0));
    signals.set(Signal.COLON, i, shape.colonAt < 0 ? 0 : shape.colonAt < 30 ? 1 : 2);
    readShares(i);
    int least = unspaced[i] ? 40 : 60;
    boolean prose = shape.width >= least && shape.endsSentence();
    boolean strong = prose && shape.width >= 140 && (shape.stops >= 2 || shape.commas >= 1);
    signals.set(Signal.PROSE, i, strong ? 2 : prose ? 1 : 0);
  }

  private void readShares(int i) {
    int followers = shape.words - 1;
    boolean hasCase = followers > 0 && cased[i];
    signals.set(
        Signal.CAPITALISED, i, hasCase ? 1 + SHARES.of(share(shape.capitalised, followers)) : 0);
    signals.set(Signal.UPPERCASE, i, UPPER.of(share(shape.upper, shape.letters)));
    signals.set(Signal.DIGITS, i, DIGITS.of(share(shape.digits, shape.width)));
    boolean spaced = shape.words > 0 && !unspaced[i];
    signals.set(Signal.SHORT_WORDS, i, spaced ? SHORT.of(share(shape.shortWords, shape.words)) : 3);
    signals.set(
        Signal.WORD_LENGTH,
        i,
        spaced ? WORD_LENGTHS.of(share(shape.wordCharacters, shape.words)) : 3);
  }

  private void readDocument() {
    long all = 0;
    long ofUnspaced = 0;
    long ofCased = 0;
    for (int i = 0; i < size; i++) {
      all += widths[i];
      ofUnspaced += unspaced[i] ? widths[i] : 0;
      ofCased += cased[i] ? widths[i] : 0;
    }
    int script = 2 * ofUnspaced > all ? 2 : 2 * ofCased > all ? 0 : 1;
    for (int i = 0; i < size; i++) {
      signals.set(Signal.SCRIPT, i, script);
      int own = unspaced[i] ? 2 : cased[i] ? 0 : 1;
      signals.set(Signal.OTHER_SCRIPT, i, own == script ? 0 : 1);
    }
    readRelativeLengths();
  }

  private void readRelativeLengths() {
    long width = 0;
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (signals.of(Signal.PROSE, i) > 0) {
        width += widths[i];
        count++;
      }
    }
    double mean = count == 0 ? 200 : (double) width / count;
    for (int i = 0; i < size; i++) {
      signals.set(Signal.RELATIVE_LENGTH, i, RELATIVE.of(widths[i] / mean));
    }
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
