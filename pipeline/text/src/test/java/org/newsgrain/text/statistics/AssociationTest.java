package org.newsgrain.text.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AssociationTest {

  private static final double ALMOST = 1e-12;

  @Test
  void itemsThatNeverStandAloneHaveOne() {
    assertThat(Association.npmi(3, 3, 3, 100)).isCloseTo(1, within(ALMOST));
    assertThat(Association.npmi(5, 5, 5, 5)).isEqualTo(1);
  }

  @Test
  void chanceIsZero() {
    assertThat(Association.npmi(25, 50, 50, 100)).isCloseTo(0, within(ALMOST));
  }

  /** ln((1/8) / (1/4 * 1/4)) / -ln(1/8) = ln 2 / (3 ln 2). */
  @Test
  void twiceAsOftenAsChanceInAnEighthOfTheDocumentsIsAThird() {
    assertThat(Association.npmi(1, 2, 2, 8)).isCloseTo(1.0 / 3, within(ALMOST));
  }

  @Test
  void itemsThatAvoidEachOtherAreBelowZero() {
    assertThat(Association.npmi(1, 50, 50, 100)).isBetween(-1.0, -0.5);
  }

  @Test
  void impossibleNumbersAreRefused() {
    assertThatThrownBy(() -> Association.npmi(3, 2, 5, 9))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Association.npmi(1, 2, 5, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
