package org.newsgrain.text.score;

import java.util.List;

/** Reads the signals of the blocks of a page. */
public final class SignalReader {

  private static final Bins RELATIVE = Bins.from(0.1, 0.25, 0.5, 0.75, 1.25, 2);

  private final Reading reading;
  private final List<Block> blocks;
  private final int size;
  private final Signals signals;
  private final Shape[] shapes;

  private SignalReader(Reading reading, List<Block> blocks) {
    this.reading = reading;
    this.blocks = blocks;
    this.size = blocks.size();
    this.signals = new Signals(size);
    this.shapes = new Shape[size];
  }

  /** The signals of {@code blocks} of the lines that were read. */
  public static Signals read(Reading reading, List<Block> blocks) {
    SignalReader reader = new SignalReader(reading, blocks);
    reader.readShapes();
    BlockWords words = new BlockWords(reading, blocks);
    new WordSignals(reading.shared(), blocks, words, reader.signals).read();
    new RepeatSignals(reading, blocks, words, reader.signals).read();
    new CueSignals(blocks, reader.signals).read();
    new PlaceSignals(reader.signals, reader.shapes).read();
    return reader.signals;
  }

  private void readShapes() {
    for (int i = 0; i < size; i++) {
      shapes[i] = reading.shape(blocks.get(i).lines());
      ShapeSignals.set(shapes[i], signals, i);
    }
    readScripts();
    readRelativeLengths();
  }

  private void readScripts() {
    long all = 0;
    long ofUnspaced = 0;
    long ofCased = 0;
    for (Shape shape : shapes) {
      all += shape.width;
      ofUnspaced += shape.isUnspaced() ? shape.width : 0;
      ofCased += shape.isCased() ? shape.width : 0;
    }
    int script = 2 * ofUnspaced > all ? 2 : 2 * ofCased > all ? 0 : 1;
    for (int i = 0; i < size; i++) {
      signals.set(Signal.SCRIPT, i, script);
      int own = shapes[i].isUnspaced() ? 2 : shapes[i].isCased() ? 0 : 1;
      signals.set(Signal.OTHER_SCRIPT, i, own == script ? 0 : 1);
    }
  }

  private void readRelativeLengths() {
    long width = 0;
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (signals.of(Signal.PROSE, i) > 0) {
        width += shapes[i].width;
        count++;
      }
    }
    double mean = count == 0 ? 200 : (double) width / count;
    for (int i = 0; i < size; i++) {
      signals.set(Signal.RELATIVE_LENGTH, i, RELATIVE.of(shapes[i].width / mean));
    }
  }
}
