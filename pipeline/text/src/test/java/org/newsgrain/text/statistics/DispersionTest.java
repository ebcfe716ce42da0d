package org.newsgrain.text.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DispersionTest {

  /** Gries 2008: the word "a" in his corpus of 50 words in five parts has DP = 0.18. */
  @Test
  void isThatOfGriesExample() {
    assertThat(dp(longs(1, 2, 3, 4, 5), longs(9, 10, 10, 10, 11), 50))
        .isCloseTo(0.18, within(1e-12));
  }

  @Test
  void isZeroWhereTheItemIsSpreadAsTheTextIs() {
    assertThat(dp(longs(1, 2, 3), longs(10, 20, 30), 60)).isEqualTo(0.0);
    assertThat(dp(longs(7), longs(100), 100)).isEqualTo(0.0);
  }

  @Test
  void nearsOneWhereASmallPartHasItAll() {
    assertThat(dp(longs(7), longs(10), 1_000_000)).isCloseTo(1, within(1.1e-5)).isLessThan(1);
  }

  @Test
  void partsWithoutTheItemAndEmptyPartsChangeNothing() {
    double all = dp(longs(4, 0, 1, 0, 0), longs(10, 30, 20, 40, 0), 100);
    assertThat(dp(longs(4, 1), longs(10, 20), 100)).isEqualTo(all);
    assertThat(all).isCloseTo(naive(longs(4, 0, 1, 0, 0), longs(10, 30, 20, 40, 0)), within(1e-12));
  }

  @Test
  void anItemThatIsNoTokenMayStandInAPartWithoutTokens() {
    assertThat(dp(longs(2, 2), longs(0, 10), 10)).isEqualTo(0.5);
  }

  @Test
  void isEmptyWithoutItemOrTokens() {
    assertThat(Dispersion.deviationOfProportions(longs(), longs(), 0, 10)).isEmpty();
    assertThat(Dispersion.deviationOfProportions(longs(3), longs(0), 3, 0)).isEmpty();
  }

  @Test
  void agreesWithTheDefinitionAndDoesNotDependOnTheOrder() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int parts = random.nextInt(1, 60);
      long[] sizes = random.longs(parts, 1, 1 + (1_000_000_000_000L >> (round % 36))).toArray();
      long[] counts = new long[parts];
      for (int i = 0; i < parts; i++) {
        counts[i] = random.nextLong(sizes[i]) >> random.nextInt(30);
      }
      counts[0]++;
      long tokens = sum(sizes);
      double forwards = dp(counts, sizes, tokens);
      assertThat(forwards).isBetween(0.0, 1.0).isCloseTo(naive(counts, sizes), within(1e-12));
      assertThat(dp(reversed(counts), reversed(sizes), tokens)).isEqualTo(forwards);
    }
  }

  @Test
  void comparesSharesExactlyInALargeCorpus() {
    long half = 500_000_000_000L;
    assertThat(dp(longs(half + 1, half), longs(half, half), 2 * half)).isBetween(0.0, 1e-12);
    assertThat(dp(longs(half, half), longs(half, half), 2 * half)).isEqualTo(0.0);
    assertThat(dp(longs(half, 1), longs(half, half), 2 * half)).isCloseTo(0.5, within(1e-11));
  }

  @Test
  void refusesPartsThatDoNotMakeUpTheWhole() {
    assertThatThrownBy(() -> dp(longs(1), longs(1, 2), 5)).hasMessageContaining("1 counts");
    assertThatThrownBy(() -> dp(longs(1), longs(9), 5)).hasMessageContaining("9 tokens");
    assertThatThrownBy(() -> dp(longs(1), longs(-1), 5)).hasMessageContaining("below zero");
    assertThatThrownBy(() -> Dispersion.deviationOfProportions(longs(1), longs(1), 2, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not to 2");
  }

  private static double naive(long[] counts, long[] sizes) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += Math.abs((double) counts[i] / sum(counts) - (double) sizes[i] / sum(sizes));
    }
    return sum / 2;
  }

  private static double dp(long[] counts, long[] sizes, long tokens) {
    return Dispersion.deviationOfProportions(counts, sizes, sum(counts), tokens).orElseThrow();
  }

  private static long sum(long[] numbers) {
    return Arrays.stream(numbers).sum();
  }

  private static long[] reversed(long[] numbers) {
    long[] reversed = new long[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      reversed[i] = numbers[numbers.length - 1 - i];
    }
    return reversed;
  }

  private static long[] longs(long... numbers) {
    return numbers;
  }
}
