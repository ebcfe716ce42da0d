package org.newsgrain.text.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void namesAStretchOfAText() {
    assertThat(new Span(3, 6).of("på måndag")).isEqualTo("mån");
    assertThat(new Span(3, 6).length()).isEqualTo(3);
    assertThat(new Span(2, 2).of("abc")).isEmpty();
  }

  @Test
  void overlapsWhatSharesAUnitWithIt() {
    Span span = new Span(2, 5);
    assertThat(span.overlaps(new Span(4, 9))).isTrue();
    assertThat(span.overlaps(new Span(3, 4))).isTrue();
    assertThat(span.overlaps(new Span(5, 9))).isFalse();
    assertThat(span.overlaps(new Span(0, 2))).isFalse();
  }

  @Test
  void isOrderedByStartThenEnd() {
    assertThat(new Span(1, 9)).isLessThan(new Span(2, 3));
    assertThat(new Span(1, 2)).isLessThan(new Span(1, 3));
    assertThat(new Span(1, 2)).isEqualByComparingTo(new Span(1, 2));
  }

  @Test
  void refusesWhatIsNoStretch() {
    assertThatThrownBy(() -> new Span(-1, 2)).hasMessage("not a span: -1..2");
    assertThatThrownBy(() -> new Span(3, 2)).hasMessage("not a span: 3..2");
  }
}
