package org.newsgrain.text.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeynessTest {

  private static final long TRILLION = 1_000_000_000_000L;

  /** Dunning 1993, p. 72: a table of 10, 0, 3 and 31764 has -2 log λ = 167.23. */
  @Test
  void logLikelihoodIsThatOfDunningsTable() {
    assertThat(logLikelihood(10, 13, 0, 31_764)).isCloseTo(167.23, within(0.005));
  }

  /** The toy of quanteda's manual for keyness: d1 is b 7 times and a 3 times, d2 a 7 and b 2. */
  @Test
  void logLikelihoodIsThatOfQuantedasToy() {
    assertThat(logLikelihood(7, 9, 3, 10)).isCloseTo(4.534939, within(5e-7));
    assertThat(logLikelihood(2, 9, 7, 10)).isCloseTo(-4.534939, within(5e-7));
  }

  /** Expected: the definition, 2 Σ O ln(O/E), worked out in decimals of 60 digits. */
  @ParameterizedTest
  @CsvSource({
    "0,             1000,          50,           9000,          -10.56392746906254",
    "5,             5,             0,            5,             13.86294361119891",
    "3,             1000000000000, 0,            1000000000000, 4.158883083364172",
    "13,            1000000000000, 7,            3000000000000, 14.17333684214212",
    "1000001,       1000000000000, 1000000,      1000000000000, 5.000002500006458e-7",
    "500001000000,  1000000000000, 500000000000, 1000000000000, 2.000000000002333",
  })
  void logLikelihoodKeepsItsDigits(long a, long size, long b, long otherSize, double expected) {
    assertThat(logLikelihood(a, size, b, otherSize)).isCloseTo(expected, within(1e-9));
  }

  @Test
  void equalUseHasNoKeyness() {
    assertThat(logLikelihood(3, 7_000, 9, 21_000)).isEqualTo(0.0);
    assertThat(logLikelihood(0, 10, 0, 10)).isEqualTo(0.0);
    assertThat(logLikelihood(10, 10, 10, 10)).isEqualTo(0.0);
    assertThat(Keyness.logRatio(3, 7_000, 9, 21_000)).hasValue(0.0);
    assertThat(Keyness.logRatio(0, 10, 0, 99)).hasValue(0.0);
  }

  /** Hardie 2014: one point is a doubling of the relative frequency. */
  @Test
  void logRatioCountsDoublings() {
    assertThat(Keyness.logRatio(2, 1_000, 1, 1_000)).hasValue(1.0);
    assertThat(Keyness.logRatio(8, 1_000, 1, 1_000)).hasValue(3.0);
    assertThat(Keyness.logRatio(1, 4_000, 2, 1_000)).hasValue(-3.0);
  }

  /** Hardie 2014: a frequency of zero is taken as 0.5. */
  @Test
  void logRatioTakesHalfAnOccurrenceForNone() {
    assertThat(Keyness.logRatio(4, 1_000, 0, 1_000)).hasValue(3.0);
    assertThat(Keyness.logRatio(0, 1_000, 4, 1_000)).hasValue(-3.0);
  }

  @Test
  void withoutAnotherCorpusThereIsNothingToCompare() {
    assertThat(Keyness.logLikelihood(3, 100, 0, 0)).isEmpty();
    assertThat(Keyness.logRatio(3, 100, 0, 0)).isEmpty();
    assertThat(Keyness.logLikelihood(0, 0, 3, 100)).isEmpty();
    assertThat(Keyness.logRatio(0, 0, 3, 100)).isEmpty();
  }

  @Test
  void itemsMayOutnumberTokens() {
    assertThat(logLikelihood(7, 3, 1, 50)).isPositive().isEqualTo(logLikelihood(7, 7, 1, 50));
    assertThat(logLikelihood(1, 50, 7, 3)).isNegative();
  }

  @Test
  void changesItsSignWhenTheCorporaChangePlaces() {
    Random random = new Random(19);
    for (int i = 0; i < 2_000; i++) {
      long size = random.nextLong(1, 2 + (TRILLION >> random.nextInt(40)));
      long otherSize = random.nextLong(1, 2 + (TRILLION >> random.nextInt(40)));
      long a = random.nextLong(size + 1) >> random.nextInt(40);
      long b = random.nextLong(otherSize + 1) >> random.nextInt(40);
      double g2 = logLikelihood(a, size, b, otherSize);
      double ratio = Keyness.logRatio(a, size, b, otherSize).orElseThrow();
      assertThat(g2).isFinite();
      assertThat(logLikelihood(b, otherSize, a, size))
          .isCloseTo(-g2, within(1e-9 * Math.abs(g2) + 1e-12));
      assertThat(Keyness.logRatio(b, otherSize, a, size).orElseThrow())
          .isCloseTo(-ratio, within(1e-9));
      if (a > 0 && b > 0) {
        assertThat(Math.signum(g2)).isEqualTo(Math.signum(ratio));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775807, 9223372036854775807, 0, 9223372036854775807",
    "1, 9223372036854775807, 9223372036854775807, 9223372036854775807",
    "1, 9223372036854775807, 0, 1",
    "0, 1, 1, 1",
  })
  void staysFiniteAtTheEndsOfTheRange(long a, long size, long b, long otherSize) {
    assertThat(logLikelihood(a, size, b, otherSize)).isFinite().isNotZero();
    assertThat(Keyness.logRatio(a, size, b, otherSize).orElseThrow()).isFinite();
  }

  @Test
  void refusesCountsBelowZero() {
    assertThatThrownBy(() -> Keyness.logLikelihood(1, 10, -1, 10))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Keyness.logRatio(1, 10, 1, -10))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double logLikelihood(long count, long tokens, long other, long otherTokens) {
    return Keyness.logLikelihood(count, tokens, other, otherTokens).orElseThrow();
  }
}
