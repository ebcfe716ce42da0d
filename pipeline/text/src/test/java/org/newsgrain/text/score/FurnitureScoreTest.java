package org.newsgrain.text.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
      1\tlength < 4, -1.length < 4\t2 0.5 -1 -1.5
      2\tlength < 4\t0.25 0.5
      """;

  private static final Signals SIGNALS =
      LineSignals.of("Share\nPrint\nThe harbour opened again on Tuesday morning.");

  @Test
  void answersAddUpToLogOdds() {
    FurnitureScore score = FurnitureScore.parse("small", SMALL);
    // a block that is not there is shorter than any
    assertThat(score.of(SIGNALS)[0]).isEqualTo(2.25);
    assertThat(score.of(SIGNALS)[1]).isEqualTo(2.25);
    assertThat(score.of(SIGNALS)[2]).isEqualTo(-0.5);
  }

  @Test
  void evidenceIsWhatTheOtherAnswerWouldChange() {
    double[] evidence = FurnitureScore.parse("small", SMALL).evidence(SIGNALS, 2);
    // its own length: -1 where a short one had 2, and 0.5 for 0.25; that of the one above: -1.5
    assertThat(evidence[Signal.LENGTH.index()]).isEqualTo(-3 + 0.25 + 0.5, within(1e-6));
    assertThat(evidence[Signal.WORDS.index()]).isZero();
  }

  @Test
  void aBlockThatIsSettledIsNotAskedOn() {
    String stopped = "1\tlength < 4\t2 -1\n1\t-\t-1.5 1.5\n2\tlength < 4\t8 8\n";
    FurnitureScore score = FurnitureScore.parse("stopped", stopped);
    assertThat(score.of(SIGNALS)[0]).isEqualTo(2);
    assertThat(score.of(SIGNALS)[2]).isEqualTo(7);
  }

  @Test
  void eachOfManyBlocksGetsItsOwnSumWhoeverIsSettledBefore() {
    // blocks are asked eight at a time, and those left are put together when most are settled
    String weights =
        "1\tlength < 4\t2 -1\n1\t-\t-1.5 1.5\n2\tlength < 9, -1.length < 4\t8 16 32 64\n";
    List<String> lines = new ArrayList<>();
    List<Double> expected = new ArrayList<>();
    for (int i = 0; i < 37; i++) {
      boolean isShort = i % 5 > 1;
      boolean isLong = i % 5 == 1;
      lines.add(isShort ? "Share" : "The harbour opened".repeat(isLong ? 9 : 2));
      // above a long one stands one of middling length, above that a short one or none
      expected.add(isShort ? 2.0 : isLong ? 63.0 : 7.0);
    }
    FurnitureScore score = FurnitureScore.parse("many", weights);
    assertThat(score.of(LineSignals.of(String.join("\n", lines))))
        .containsExactly(expected.stream().mapToDouble(d -> d).toArray());
  }

  @Test
  void theEmptyScoreIsUndecided() {
    assertThat(FurnitureScore.NONE.of(SIGNALS)[0]).isZero();
  }

  @Test
  void theShippedScoreKeepsASentence() {
    assertThat(FurnitureScore.load().of(SIGNALS)[2]).isLessThan(FurnitureScore.LEAST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1;size < 4;1 2 | w.tsv:1: no such feature: size",
        "1;+3.length < 4;1 2 | w.tsv:1: no such feature: +3.length",
        "1;length > 4;1 2 | w.tsv:1: not a question",
        "1;length < 16;1 2 | w.tsv:1: not a number from 0 to 15: 16",
        "1;length < x;1 2 | w.tsv:1: not a number from 0 to 15: x",
        "1;length < 4;1 NaN | w.tsv:1: not a number: NaN",
        "1;length < 4;1 a | w.tsv:1: not a number: a",
        "1;length < 4;1 | w.tsv:1: needs 2 numbers, not 1",
        "1;-;1 | w.tsv:1: needs 2 numbers, not 1",
        "1;a, b, c, d, e, f;1 | w.tsv:1: a tree asks no more than 5",
        "1;- | w.tsv:1: expected 3"
      })
  void aBadFileIsRefusedByItsLine(String line, String problem) {
    assertThatThrownBy(() -> FurnitureScore.parse("w.tsv", line.replace(';', '\t')))
        .hasMessageStartingWith(problem);
  }
}
