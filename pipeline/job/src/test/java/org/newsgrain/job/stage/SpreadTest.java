package org.newsgrain.job.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many lanes an input is divided into. */
class SpreadTest {

  @Test
  void aThreadHasSeveralLanes() {
    assertThat(Spread.overThreads(3)).isEqualTo(new Spread(12, 3));
  }

  @Test
  void aClusterHasALaneForEachQuarterOfAGigabyte() {
    assertThat(Spread.overProcesses(2, 100L << 30)).isEqualTo(new Spread(400, 0));
  }

  @Test
  void aSmallInputIsSpreadOverAllSlotsOfACluster() {
    assertThat(Spread.overProcesses(50, 1)).isEqualTo(new Spread(200, 0));
  }
}
