package org.newsgrain.text.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHashTest {

  @Test
  void theSameWordsInTheSameOrderHaveOneHash() {
    assertThat(TextHash.of("a b\n\nc ")).isEqualTo(TextHash.of(" a\tb c")).isPresent();
    assertThat(TextHash.of("a b")).isNotEqualTo(TextHash.of("b a"));
    assertThat(TextHash.of("ab")).isNotEqualTo(TextHash.of("a b"));
    assertThat(TextHash.of(" \n\t")).isEmpty();
  }
}
