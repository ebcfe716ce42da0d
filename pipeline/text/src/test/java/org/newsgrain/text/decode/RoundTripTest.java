package org.newsgrain.text.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written in any charset a language was ever written in is read as it was meant. */
final class RoundTripTest {

  private static final List<String> UNICODE =
      List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");

  static List<String[]> languages() throws IOException {
    try (InputStream in = RoundTripTest.class.getResourceAsStream("/decode/languages.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void oldCharsetsAreToldApart(String language, String text) throws NotTextException {
    int charsets = 0;
    for (LegacyCharset candidate : LegacyCharset.ALL) {
      if (candidate.languages().contains(language)
          && candidate.charset().newEncoder().canEncode(text)) {
        DecodedText decoded = Decoder.decode(text.getBytes(candidate.charset()));
        assertThat(decoded.text()).as(candidate.charset().name()).isEqualTo(text);
        charsets++;
      }
    }
    assertThat(charsets).isPositive();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void unicodeIsKnownWithAndWithoutMark(String language, String text) throws NotTextException {
    String article = text + "\n" + language;
    for (String name : UNICODE) {
      Charset charset = Charset.forName(name);
      for (String given : List.of(article, '\uFEFF' + article)) {
        assertThat(Decoder.decode(given.getBytes(charset)))
            .isEqualTo(new DecodedText(article, name));
      }
    }
  }
}
