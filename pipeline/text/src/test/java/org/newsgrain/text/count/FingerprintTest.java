package org.newsgrain.text.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void ofOneTextTheEarliestDatedArticleIsTheFirst() {
    Fingerprint undated = new Fingerprint("t", CountedDocument.UNDATED, "a", 0);
    Fingerprint late = new Fingerprint("t", 20_000, "a", 0);
    Fingerprint earlyButLaterPath = new Fingerprint("t", 10_000, "b", 0);
    Fingerprint early = new Fingerprint("t", 10_000, "a", 1);
    Fingerprint otherText = new Fingerprint("s", CountedDocument.UNDATED, "z", 9);
    List<Fingerprint> sorted =
        Stream.of(undated, late, earlyButLaterPath, early, otherText).sorted().toList();
    assertThat(sorted).containsExactly(otherText, early, earlyButLaterPath, late, undated);
  }
}
