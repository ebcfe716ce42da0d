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

  /** The score of a text, to be asked as often as some of its lines are left. */
  Detector on(Page page, Recurrences recurrences) {
    if (page.lines().size() > MAX_LINES) {
      return (left, evidence) -> {};
    }
    KnownLines known = KnownLines.of(page, recurrences);
    return (left, evidence) -> look(PageSignals.of(left, evidence, known), evidence);
  }

  private void look(PageSignals blocks, Evidence evidence) {
    Signals signals = blocks.signals();
    double[] scores = score.of(signals);
    for (int b = 0; b < signals.blocks(); b++) {
      if (scores[b] > threshold(signals, b)) {
        Removal why = removals.get(Ground.of(signals, b, score.evidence(signals, b)));
        for (int line = blocks.firstLine(b); line <= blocks.lastLine(b); line++) {
          evidence.against(line, why);
        }
      }
    }
  }

  /**
   * More is asked for a block whose loss would be felt: a long one, or what may be the headline.
   */
  private static double threshold(Signals signals, int block) {
    boolean isLong = signals.of(Signal.WORDS, block) >= MANY_WORDS;
    boolean mayBeHeadline = block == 0 && !Ground.SOURCE.holds(signals, block);
    return isLong || mayBeHeadline ? FurnitureScore.MOST : FurnitureScore.LEAST;
  }
}
