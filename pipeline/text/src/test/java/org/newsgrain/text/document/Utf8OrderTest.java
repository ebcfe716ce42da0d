package org.newsgrain.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8OrderTest {

  /** Where the order of UTF-16 units and that of UTF-8 bytes part: on either side of surrogates. */
  private static final int[] CODE_POINTS = {
    0, 'a', 'b', 0x7F, 0x80, 0xE5, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFF21, 0xFFFF, 0x10000, 0x1F600,
    0x1F601, 0x10FFFF
  };

  @Test
  void isTheOrderOfUnsignedUtf8Bytes() {
    Random random = new Random(11);
    for (int round = 0; round < 50_000; round++) {
      String a = string(random);
      String b = string(random);
      int bytes =
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
      assertThat(Integer.signum(Utf8Order.compare(a, b)))
          .as("%s against %s", a, b)
          .isEqualTo(Integer.signum(bytes));
    }
  }

  @Test
  void putsEmojiAfterFullWidthLetters() {
    assertThat(Utf8Order.compare("\uFF21", "\uD83D\uDE00")).isNegative();
  }

  @Test
  void knowsNoLocale() {
    assertThat(Utf8Order.compare("Z", "a")).isNegative();
    assertThat(Utf8Order.compare("z", "å")).isNegative();
  }

  private static String string(Random random) {
    StringBuilder string = new StringBuilder();
    for (int length = random.nextInt(4); length > 0; length--) {
      string.appendCodePoint(CODE_POINTS[random.nextInt(CODE_POINTS.length)]);
    }
    return string.toString();
  }
}
