package org.newsgrain.text.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the file of weights is read and what comes of it. */
class FurnitureScoreTest {

  /** Short blocks gain, and among these the ones below a short block gain more. */
  private static final String SMALL =
      """
      # a comment
      1.1\tlength < 4\t0.1
      1.2\t-1.length < 4\t1
      1.3\t-\t2
      1.4\t-\t0.5
      1.5\t-\t-1
      2.1\t-\t0.25
      """;

  private static final String TEXT = "Share\nPrint\nThe harbour opened again on Tuesday morning.";

  @Test
  void answersAddUpToLogOdds() {
    double[] furniture = FurnitureScore.parse("small", SMALL).of(signals());
    // a block that is not there is shorter than any
    assertThat(furniture[0]).isEqualTo(odds(2.25));
    assertThat(furniture[1]).isEqualTo(odds(2.25));
    assertThat(furniture[2]).isEqualTo(odds(-0.75));
  }

  @Test
  void evidenceIsWhatTheAnswersChange() {
    double[] evidence = FurnitureScore.parse("small", SMALL).evidence(signals(), 2);
    assertThat(evidence[Signal.LENGTH.index()]).isEqualTo(-1.1);
    assertThat(evidence[Signal.WORDS.index()]).isZero();
  }

  @Test
  void theEmptyScoreIsUndecided() {
    assertThat(FurnitureScore.NONE.of(signals())).containsOnly(0.5);
  }

  @Test
  void theShippedScoreTellsAMenuFromASentence() {
    double[] furniture = FurnitureScore.load().of(signals());
    assertThat(furniture[2]).isLessThan(0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.1;size < 4;1 | w.tsv:1: no such feature: size",
        "1.1;+3.length < 4;1 | w.tsv:1: no such feature: +3.length",
        "1.1;length > 4;1 | w.tsv:1: not a question",
        "1.1;length < 16;1 | w.tsv:1: not a number from 0 to 15: 16",
        "1.1;length < x;1 | w.tsv:1: not a number from 0 to 15: x",
        "1.1;-;NaN | w.tsv:1: not a number: NaN",
        "1.1;-;a | w.tsv:1: not a number: a",
        "1.1;length < 4;1 | w.tsv:1: the file ends within the tree",
        "1.1;- | w.tsv:1: expected 3"
      })
  void aBadFileIsRefusedByItsLine(String line, String problem) {
    assertThatThrownBy(() -> FurnitureScore.parse("w.tsv", line.replace(';', '\t')))
        .hasMessageStartingWith(problem);
  }

  private static double odds(double score) {
    return 1 / (1 + Math.exp(-score));
  }

  private static Signals signals() {
    return SignalReader.read(TEXT, Blocks.of(TEXT));
  }

  /** Each line a block. */
  static final class Blocks {
    private Blocks() {}

    static List<Block> of(String text) {
      List<Block> blocks = new ArrayList<>();
      int start = 0;
      for (String line : text.split("\n", -1)) {
        blocks.add(new Block(start, start + line.length(), Cue.NONE, 0, 0, 0));
        start += line.length() + 1;
      }
      return blocks;
    }
  }
}
