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

  /** The least log odds that anything is removed for: 3 to 2. */
  public static final double LEAST = StrictMath.log(1.5);

  /** The most log odds that anything is asked for: 4 to 1. */
  public static final double MOST = StrictMath.log(4);

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

  /** The log odds that each block is furniture; roughly, where they are far from both bounds. */
  public double[] of(Signals signals) {
    return trees.scores(signals);
  }

  /** How much each signal, by its ordinal, speaks for furniture in a block, in log odds. */
  public double[] evidence(Signals signals, int block) {
    double[] shares = new double[Signal.values().length];
    trees.explain(signals, block, shares);
    return shares;
  }
}
