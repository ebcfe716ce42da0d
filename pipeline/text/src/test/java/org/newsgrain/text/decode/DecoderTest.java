package org.newsgrain.text.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DecoderTest {

  static List<DecodeCase> texts() throws IOException {
    return DecodeCase.all().stream().filter(DecodeCase::isText).toList();
  }

  static List<DecodeCase> binaries() throws IOException {
    return DecodeCase.all().stream().filter(given -> !given.isText()).toList();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsTextInItsCharset(DecodeCase given) throws NotTextException {
    assertThat(Decoder.decode(given.bytes()))
        .isEqualTo(new DecodedText(given.text(), given.charset()));
  }

  @ParameterizedTest
  @MethodSource("binaries")
  void refusesWhatIsNoTextAndSaysWhyInOneLine(DecodeCase given) {
    assertThatThrownBy(() -> Decoder.decode(given.bytes()))
        .isInstanceOf(NotTextException.class)
        .hasMessageMatching("\\d+ of \\d+ characters are .* \\(read as [\\w-]+\\)");
  }

  @Test
  void saysHowMuchOfItIsNoText() {
    assertThatThrownBy(() -> Decoder.decode("abc\0\1".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("2 of 5 characters are control characters (read as UTF-8)");
  }

  @Test
  void everyByteAndManyPairsAreEitherTextOrRefused() {
    for (int pair = 0; pair < 1 << 16; pair += 61) {
      assertPlainOrRefused((byte) (pair >> 8), (byte) pair);
    }
    for (int single = 0; single < 256; single++) {
      assertPlainOrRefused((byte) single);
    }
  }

  @Test
  void randomBytesAreEitherTextOrRefused() {
    Random random = new Random(4711);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      assertPlainOrRefused(bytes);
    }
  }

  @Test
  void longRandomBytesAreNoText() {
    Random random = new Random(11);
    for (int i = 0; i < 20; i++) {
      byte[] bytes = new byte[4_000];
      random.nextBytes(bytes);
      assertThatThrownBy(() -> Decoder.decode(bytes)).isInstanceOf(NotTextException.class);
    }
  }

  @Test
  void statisticsAreTakenWhereTheBytesAreNotAscii() throws NotTextException {
    String russian = "Сегодня в городе открылась новая библиотека, сообщили в мэрии. ".repeat(3);
    String text = "An English article of no importance. ".repeat(500) + russian;
    byte[] bytes = text.getBytes(Charset.forName("windows-1251"));
    assertThat(Decoder.decode(bytes).charset()).isEqualTo("windows-1251");
  }

  private static void assertPlainOrRefused(byte... bytes) {
    DecodedText decoded;
    try {
      decoded = Decoder.decode(bytes);
    } catch (NotTextException e) {
      assertThat(e).message().isNotEmpty().doesNotContain("\n");
      return;
    }
    assertThat(PlainText.of(decoded.text())).isEqualTo(decoded.text());
    assertThat(Charset.isSupported(decoded.charset())).isTrue();
  }
}
