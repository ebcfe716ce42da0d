package org.newsgrain.text.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is seen of blocks, in any script. */
class SignalReaderTest {

  private static final String PAGE =
      """
      Home | News | Sport
      Harbour reopens after the storm
      12.03.2024 10:45
      The harbour of Port Linden opened again on Tuesday, two days after the storm had closed it.
      Mayor Ada Brook thanked the crews. Repairs of the northern pier would take weeks, she said.
      Share
      Share
      """;

  private static final Signals SIGNALS = read(PAGE);

  @Test
  void shapesAreSeen() {
    assertThat(values(Signal.SEPARATORS)).containsExactly(2, 0, 0, 0, 0, 0, 0);
    assertThat(values(Signal.TIME)).containsExactly(0, 0, 3, 0, 0, 0, 0);
    assertThat(values(Signal.PROSE)).containsExactly(0, 0, 0, 1, 1, 0, 0);
    assertThat(values(Signal.STOPS)).containsExactly(0, 0, 0, 1, 2, 0, 0);
    assertThat(SIGNALS.of(Signal.CAPITALISED, 0)).isGreaterThan(SIGNALS.of(Signal.CAPITALISED, 1));
  }

  @Test
  void placesAreMeasuredFromTheRunningText() {
    assertThat(values(Signal.ZONE)).containsExactly(0, 0, 0, 1, 1, 2, 2);
    assertThat(values(Signal.PROSE_ABOVE)).containsExactly(0, 0, 0, 0, 1, 1, 2);
    assertThat(values(Signal.PROSE_BELOW)).containsExactly(3, 2, 1, 1, 0, 0, 0);
    assertThat(values(Signal.FROM_BOTTOM)).containsExactly(5, 5, 4, 3, 2, 1, 0);
  }

  @Test
  void aHeadlineSharesItsWordsWithTheBody() {
    assertThat(SIGNALS.of(Signal.IN_BODY, 1)).isGreaterThan(SIGNALS.of(Signal.IN_BODY, 0));
  }

  @Test
  void repeatedBlocksAreSeen() {
    assertThat(values(Signal.REPEATED)).containsExactly(0, 0, 0, 0, 0, 1, 1);
  }

  @Test
  void scriptsWithoutBlanksHaveWordsAndRunningText() {
    Signals signals = read("港口重开\n林登港在风暴过后两天于星期二重新开放，市长感谢了所有参加抢修的人员。\n分享");
    assertThat(signals.of(Signal.SCRIPT, 0)).isEqualTo(2);
    assertThat(signals.of(Signal.PROSE, 1)).isPositive();
    assertThat(signals.of(Signal.WORDS, 1)).isGreaterThan(signals.of(Signal.WORDS, 0));
  }

  @Test
  void recurrenceIsToldApartFromNotKnowing() {
    assertThat(recurs(0, 0, 0)).isZero();
    assertThat(recurs(1, 1, 1)).isZero();
    assertThat(recurs(1, 4, 1)).isEqualTo(1);
    assertThat(recurs(1, 100, 1)).isEqualTo(3);
    assertThat(recurs(60, 100, 1)).isEqualTo(8);
  }

  @Test
  void aWrappedParagraphSaysWhatItWouldSayOnOneLine() {
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int j = 1 + random.nextInt(60); j > 0; j--) {
        text.append(" \n:.,1A\u00e9\u6e2f\"(".charAt(random.nextInt(11)));
      }
      String paragraph = text + "x";
      Signals wrapped = LineSignals.ofParagraph(paragraph);
      Signals unwrapped = LineSignals.of(paragraph.replace('\n', ' '));
      for (Signal signal : Signal.values()) {
        assertThat(wrapped.of(signal, 0))
            .as(signal + " of " + paragraph)
            .isEqualTo(unwrapped.of(signal, 0));
      }
    }
  }

  @Test
  void everySignalStaysWithinItsSizeOnAnyText() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(80); j > 0; j--) {
        text.append(random.nextInt(9) == 0 ? '\n' : (char) random.nextInt(1 << 16));
      }
      Signals signals = read(text.toString());
      for (Signal signal : Signal.values()) {
        for (int b = 0; b < signals.blocks(); b++) {
          assertThat(signals.of(signal, b)).isBetween(0, signal.size() - 1);
        }
      }
    }
  }

  private static int recurs(int documents, int of, int sources) {
    Block block = new Block(List.of(0), Cue.NONE, documents, of, sources);
    return LineSignals.of("Share", List.of(block)).of(Signal.RECURS, 0);
  }

  private static List<Integer> values(Signal signal) {
    List<Integer> values = new ArrayList<>();
    for (int b = 0; b < SIGNALS.blocks(); b++) {
      values.add(SIGNALS.of(signal, b));
    }
    return values;
  }

  private static Signals read(String text) {
    return LineSignals.of(text.stripTrailing());
  }
}
