package org.newsgrain.text.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MojibakeTest {

  static List<String[]> damaged() throws IOException {
    return rows("mojibake.tsv");
  }

  static List<String[]> intact() throws IOException {
    return rows("intact.tsv");
  }

  private static List<String[]> rows(String file) throws IOException {
    try (InputStream in = MojibakeTest.class.getResourceAsStream("/decode/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("damaged")
  void damagedTextIsRepairedOnceAndForAll(String name, String given, String meant) {
    String repaired = Decoder.text(unescape(given));
    assertThat(repaired).as(name).isEqualTo(PlainText.of(unescape(meant)));
    assertThat(Decoder.text(repaired)).isEqualTo(repaired);
  }

  @ParameterizedTest
  @MethodSource("intact")
  void correctTextIsLeftAlone(String language, String text) {
    assertThat(Mojibake.repair(text)).as(language).isSameAs(text);
  }

  @Test
  void correctTextsTogetherAreLeftAlone() throws IOException {
    String all = intact().stream().map(row -> row[1]).collect(Collectors.joining("\n"));
    assertThat(Mojibake.repair(all)).isSameAs(all);
  }

  @Test
  void anythingIsRepairedWithoutFailureAndOnlyOnce() {
    Random random = new Random(17);
    String alphabet = "aÃÂâ€™œ\u009D\u00A0 ¥¤©ÐÑ°±рсРѓвЂ\uD83D\uDE00\uFFFDĂĄ├╨╤А√§";
    for (int i = 0; i < 1_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String once = Mojibake.repair(text.toString());
      assertThat(Mojibake.repair(once)).isEqualTo(once);
    }
  }

  @Test
  void declaredCharsetIsUsedWhereTheBytesAreWellRead() throws NotTextException {
    Charset cyrillic = Charset.forName("windows-1251");
    byte[] russian = "Погода".getBytes(cyrillic);
    assertThat(Decoder.decode(russian, cyrillic))
        .isEqualTo(new DecodedText("Погода", "windows-1251"));
    byte[] swedish = "Så är det på Öland".getBytes(StandardCharsets.UTF_8);
    assertThat(Decoder.decode(swedish, StandardCharsets.ISO_8859_1))
        .isEqualTo(new DecodedText("Så är det på Öland", "UTF-8"));
    byte[] latin = "Så är det på Öland".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Decoder.decode(latin, StandardCharsets.UTF_8))
        .isEqualTo(new DecodedText("Så är det på Öland", "windows-1252"));
  }

  private static String unescape(String field) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      boolean escaped = field.startsWith("\\u", i);
      plain.append(
          escaped ? (char) Integer.parseInt(field.substring(i + 2, i + 6), 16) : field.charAt(i));
      i += escaped ? 5 : 0;
    }
    return plain.toString();
  }
}
