package org.newsgrain.text.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

  @Test
  void theEarliestDatedArticleIsTheFirst() {
    Precedence undated = new Precedence(Precedence.UNDATED, "a", 0);
    Precedence late = new Precedence(20_000, "a", 0);
    Precedence earlyButLaterPath = new Precedence(10_000, "b", 0);
    Precedence early = new Precedence(10_000, "a", 1);
    Precedence earlyRecord = new Precedence(10_000, "a", 0);
    Precedence beforeTheEpoch = new Precedence(-1, "z", 0);
    List<Precedence> sorted =
        Stream.of(undated, late, earlyButLaterPath, early, earlyRecord, beforeTheEpoch)
            .sorted()
            .toList();
    assertThat(sorted)
        .containsExactly(beforeTheEpoch, earlyRecord, early, earlyButLaterPath, late, undated);
  }
}
