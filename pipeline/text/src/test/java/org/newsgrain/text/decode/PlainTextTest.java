package org.newsgrain.text.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the cases of {@link DecoderTest} cannot spell as bytes. */
final class PlainTextTest {

  @Test
  void loneSurrogatesAreReplacedAndPairsStay() {
    assertThat(PlainText.of("a\uD83D")).isEqualTo("a\uFFFD");
    assertThat(PlainText.of("\uDE00a")).isEqualTo("\uFFFDa");
    assertThat(PlainText.of("\uDE00\uD83D")).isEqualTo("\uFFFD\uFFFD");
    assertThat(PlainText.of("\uD83D\uD83D\uDE00")).isEqualTo("\uFFFD\uD83D\uDE00");
    assertThat(PlainText.of("\uD83D\u200B\uDE00")).isEqualTo("\uFFFD\uFFFD");
  }

  @Test
  void tagsAnnotationsAndNoncharactersAreDroppedAndJoinersStay() {
    assertThat(PlainText.of("a\uDB40\uDC41b\uFFF9c\uFFFBd\uFDD0e\uFFFEf\uD83F\uDFFFg"))
        .isEqualTo("abcdefg");
    assertThat(PlainText.of("\u2764\uFE0F\u200D\uD83D\uDD25"))
        .isEqualTo("\u2764\uFE0F\u200D\uD83D\uDD25");
  }

  @Test
  void textThatIsPlainComesBackItself() {
    String plain = "Måndag\n\t東京 \uD83D\uDE00";
    assertThat(PlainText.of(plain)).isSameAs(plain);
  }

  @Test
  void twiceIsOnce() {
    Random random = new Random(5);
    String alphabet =
        "aÅ\n\r\t\u0000\u0085\u00A0\u00AD\u0301\u0323\u030A\u034F\u1100\u1161\u11A8"
            + "\u200B\u200C\u2028\u212B\uD83D\uDE00\uFEFF\uFFFD";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String once = PlainText.of(text.toString());
      assertThat(PlainText.of(once)).isEqualTo(once);
      assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
      assertThat(once).doesNotContain("\r", "\u0000", "\u00AD", "\u200B", "\u2028", "\uFEFF");
    }
  }

  /** Sorted as one run, these marks take longer than a build may. */
  @Test
  void endlessMarksAreBrokenUp() {
    String marks = "a" + "\u0301\u0316".repeat(500_000);
    String plain = PlainText.of(marks);
    assertThat(plain).startsWith("\u00E1\u0316").contains("\u034F").hasSizeGreaterThan(1_000_000);
    assertThat(PlainText.of(plain)).isEqualTo(plain);
  }

  @Test
  void ordinaryMarksAreNotBrokenUp() {
    String marks = "a" + "\u0316".repeat(15) + "\u0301".repeat(15);
    assertThat(PlainText.of(marks)).doesNotContain("\u034F");
  }
}
