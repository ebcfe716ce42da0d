package org.newsgrain.text.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgrain.text.document.LanguageTag;

class TokenizerTest {

  static List<String> cases() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                TokenizerTest.class.getResourceAsStream("tokens.tsv"), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("# A text")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheTokensOfTheCase(String line) {
    String[] fields = line.split("\t", -1);
    Tokenizer tokenizer =
        fields.length > 2 ? Tokenizer.of(new LanguageTag(fields[2])) : Tokenizer.general();
    assertThat(show(tokenizer.tokenize(fields[0].replace("\\n", "\n")))).isEqualTo(fields[1]);
  }

  @Test
  void anyStringIsAText() {
    Random random = new Random(7);
    String alphabet = "aÅ1 .:'’-,@#_\n\uD835\uDC00\uD800\u0301\u200Dก我あ!?/hw\"";
    for (int round = 0; round < 20_000; round++) {
      String text =
          random
              .ints(random.nextInt(12), 0, alphabet.length())
              .mapToObj(i -> alphabet.substring(i, i + 1))
              .collect(Collectors.joining());
      assertThat(tilesInOrder(Tokenizer.general().tokenize(text))).as(text).isTrue();
      assertThat(tilesInOrder(Tokenizer.plain().tokenize(text))).as(text).isTrue();
    }
  }

  /** A word of a million parts, each of which might be cut short. */
  @Test
  void aWordOfManyApostrophesEndsAtOnce() {
    String text = "ab'".repeat(1_000_000) + "c";
    Tokenizer french = Tokenizer.of(new LanguageTag("fr"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(french.tokenize(text).size()).isEqualTo(1));
  }

  private static boolean tilesInOrder(Tokens tokens) {
    return IntStream.range(0, tokens.size())
        .allMatch(
            i ->
                tokens.start(i) < tokens.end(i)
                    && tokens.end(i) <= tokens.text().length()
                    && (i == 0 || tokens.start(i) >= tokens.end(i - 1)));
  }

  private static String show(Tokens tokens) {
    return IntStream.range(0, tokens.size())
        .mapToObj(
            i ->
                (tokens.startsSentence(i) ? "^" : "")
                    + tokens.kind(i).name().toLowerCase(Locale.ROOT)
                    + ":"
                    + tokens.string(i))
        .collect(Collectors.joining(" | "));
  }
}
