package org.newsgrain.job.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SharedTextsTest {

  private final SharedTexts texts = new SharedTexts();

  @Test
  void equalTextsBecomeOne() {
    byte[] first = texts.of(bytes("source"));
    assertThat(texts.of(bytes("source"))).isSameAs(first);
    assertThat(texts.of(bytes("other"))).isEqualTo(bytes("other"));
  }

  @Test
  void longTextsAreNotKept() {
    byte[] first = texts.of(bytes("x".repeat(10_000)));
    assertThat(texts.of(bytes("x".repeat(10_000)))).isNotSameAs(first).isEqualTo(first);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
