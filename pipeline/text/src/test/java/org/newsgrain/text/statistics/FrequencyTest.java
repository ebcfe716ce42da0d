package org.newsgrain.text.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class FrequencyTest {

  @Test
  void countsOccurrencesInAMillionTokens() {
    assertThat(Frequency.perMillion(3, 2_000)).isEqualTo(1_500);
    assertThat(Frequency.perMillion(1, 3)).isEqualTo(1e6 / 3);
  }

  @Test
  void isZeroWithoutTokens() {
    assertThat(Frequency.perMillion(0, 0)).isZero();
    assertThat(Frequency.perMillion(4, 0)).isZero();
  }

  @Test
  void doesNotOverflowInALargeCorpus() {
    assertThat(Frequency.perMillion(500_000_000_000L, 1_000_000_000_000L)).isEqualTo(500_000);
  }

  @Test
  void refusesCountsBelowZero() {
    assertThatThrownBy(() -> Frequency.perMillion(-1, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
