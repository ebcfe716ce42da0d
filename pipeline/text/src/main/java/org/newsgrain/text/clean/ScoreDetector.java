package org.newsgrain.text.clean;

import java.util.EnumMap;
import java.util.Map;
import org.newsgrain.text.document.Removal;
import org.newsgrain.text.score.FurnitureScore;
import org.newsgrain.text.score.Ground;
import org.newsgrain.text.score.Signal;
import org.newsgrain.text.score.Signals;

/**
 * Weighs all that is seen of a block into one decision; asked last, as it counts what others say.
 */
final class ScoreDetector {

  /** How probable furniture must be for a block to be removed. */
  private static final double CHEAP = 0.6;

  /** The same of a block whose loss would be felt: a long one, or what may be the headline. */
  private static final double DEAR = 0.8;

  /** From this number of words on, by the bins of {@link Signal#WORDS}. */
  private static final int MANY_WORDS = 9;

  /** A text of more lines than this is a book or no text at all, and is not scored. */
  private static final int MAX_LINES = 8_000;

  private final FurnitureScore score;
  private final Map<Ground, Removal> removals = new EnumMap<>(Ground.class);

  ScoreDetector(FurnitureScore score, Rules rules) {
    this.score = score;
    for (Ground ground : Ground.values()) {
      removals.put(ground, rules.removal(ground.rule()));
    }
  }

  /** Adds what the score says to what the detectors found. */
  void look(Page page, Evidence evidence, Recurrences recurrences) {
    if (page.lines().size() > MAX_LINES) {
      return;
    }
    PageSignals blocks = PageSignals.of(page, evidence, recurrences);
    double[] furniture = score.of(blocks.signals());
    for (int b = 0; b < furniture.length; b++) {
      if (furniture[b] > threshold(blocks.signals(), b)) {
        Removal why = removals.get(ground(blocks.signals(), b));
        for (int line = blocks.firstLine(b); line <= blocks.lastLine(b); line++) {
          evidence.against(line, why);
        }
      }
    }
  }

  private static double threshold(Signals signals, int block) {
    boolean isLong = signals.of(Signal.WORDS, block) >= MANY_WORDS;
    boolean mayBeHeadline = block == 0 && !Ground.SOURCE.holds(signals, block);
    return isLong || mayBeHeadline ? DEAR : CHEAP;
  }

  private Ground ground(Signals signals, int block) {
    return Ground.of(signals, block, score.evidence(signals, block));
  }
}
