package org.newsgrain.text.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsgrain.text.pack.Packs;

/** How likely the blocks of a text are page furniture. Immutable and thread-safe. */
public final class FurnitureScore {

  /** A score that knows nothing: furniture is as likely as not. */
  public static final FurnitureScore NONE = new FurnitureScore(Trees.of(List.of()));

  /** The file of the shipped weights. */
  private static final String FILE = "furniture.tsv";

  private final Trees trees;

  private FurnitureScore(Trees trees) {
    this.trees = trees;
  }

  /** The score that is shipped. */
  public static FurnitureScore load() {
    try (InputStream in = FurnitureScore.class.getResourceAsStream(FILE)) {
      return parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /**
   * The score that the text of a file holds.
   *
   * @param name what errors call the file
   * @throws org.newsgrain.text.pack.PackException if a line makes no sense; it names file and line
   */
  public static FurnitureScore parse(String name, String text) {
    return new FurnitureScore(Trees.of(Packs.parse(name, text, 3)));
  }

  /** The probability of each block to be furniture. */
  public double[] of(Signals signals) {
    double[] probabilities = new double[signals.blocks()];
    byte[] row = new byte[Features.count()];
    for (int i = 0; i < probabilities.length; i++) {
      Features.read(signals, i, row);
      probabilities[i] = 1 / (1 + StrictMath.exp(-trees.score(row)));
    }
    return probabilities;
  }

  /** How much each signal, by its ordinal, speaks for furniture in a block, in log odds. */
  public double[] evidence(Signals signals, int block) {
    byte[] row = new byte[Features.count()];
    Features.read(signals, block, row);
    double[] shares = new double[Signal.values().length];
    trees.explain(row, shares);
    return shares;
  }
}
