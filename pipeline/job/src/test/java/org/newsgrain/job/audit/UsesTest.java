package org.newsgrain.job.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgrain.text.term.TokenKind;

/** What is counted of an item, the plain way. */
class UsesTest {

  @Test
  void occurrencesAreCountedByDocument() {
    Uses uses = new Uses();
    for (int document : new int[] {0, 0, 3, 7, 7, 7}) {
      uses.add(document);
    }
    assertThat(uses.count()).isEqualTo(6);
    assertThat(uses.documents()).isEqualTo(3);
    assertThat(uses.document(2)).isEqualTo(7);
    assertThat(uses.count(2)).isEqualTo(3);
  }

  @Test
  void theCommonestSpellingIsTheFirstByItsBytesOfEquallyCommonOnes() {
    Uses uses = new Uses();
    for (String written : new String[] {"news", "news", "News", "NEWS", "News"}) {
      uses.add(1, TokenKind.WORD, 1, written);
    }
    assertThat(uses.commonest()).isEqualTo("News");
    uses.add(2, TokenKind.WORD, 1, "news");
    assertThat(uses.commonest()).isEqualTo("news");
    assertThat(uses.hasLength(1)).isTrue();
    assertThat(uses.hasLength(2)).isFalse();
  }

  @Test
  void hashedCountsAreThoseOfAMap() {
    HashedCounts counts = new HashedCounts();
    for (int round = 1; round <= 3; round++) {
      for (int i = 0; i < 20_000; i++) {
        assertThat(counts.add("phrase " + i)).isEqualTo(round);
      }
    }
  }
}
