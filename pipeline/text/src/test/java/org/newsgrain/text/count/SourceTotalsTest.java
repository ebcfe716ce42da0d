package org.newsgrain.text.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTotalsTest {

  private static final int NONE = CountedDocument.UNDATED;

  @Test
  void addsEveryFigureAndSpansTheDays() {
    SourceTotals sum =
        new SourceTotals(1, 0, 10, 5, 60, 7, 100, 100)
            .plus(new SourceTotals(2, 1, 20, 6, 70, 8, -3, 120));
    assertThat(sum).isEqualTo(new SourceTotals(3, 1, 30, 11, 130, 15, -3, 120));
  }

  @Test
  void anUndatedArticleHidesNoDate() {
    SourceTotals undated = new SourceTotals(1, 0, 1, 0, 1, 0, NONE, NONE);
    SourceTotals dated = new SourceTotals(1, 0, 1, 0, 1, 0, 5, 6);
    assertThat(undated.plus(dated)).isEqualTo(dated.plus(undated));
    assertThat(undated.plus(dated)).isEqualTo(new SourceTotals(2, 0, 2, 0, 2, 0, 5, 6));
    assertThat(undated.plus(undated)).isEqualTo(new SourceTotals(2, 0, 2, 0, 2, 0, NONE, NONE));
  }
}
