package org.newsgrain.text.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgrain.text.document.LanguageTag;

final class LanguageDetectorTest {

  private static final Path SEEDS = Path.of("../../seeds");
  private static final String SWEDISH =
      "Regeringen vill sänka skatten för dem som har låg inkomst. ";
  private static final String ENGLISH =
      "The government wants to cut taxes for people who earn less. ";
  private static final LanguageDetector DETECTOR = LanguageDetector.load();

  @ParameterizedTest
  @CsvSource({
    "000_004692a99a2272d8.txt, sv",
    "001_d9038fce488afb67.txt, sv",
    "002_add4238b189a243c.txt, en",
    "003_51a6276876a87040.txt, en",
    "004_0ee3e3c8d9e8c36e.txt, en"
  })
  void seedIsInItsLanguage(String file, String language) throws IOException {
    LanguageGuess guess = detect(Files.readString(SEEDS.resolve(file)));
    assertThat(guess.language()).hasToString(language);
    assertThat(guess.confidence()).isGreaterThan(0.95);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void sentenceIsInItsLanguage(String language, String sentence) {
    assertThat(detect(sentence).language()).hasToString(language);
  }

  @ParameterizedTest
  @MethodSource("undecided")
  void textThatDoesNotTellIsUndetermined(String name, String text) {
    assertThat(detect(text).language()).as(name).isEqualTo(LanguageTag.UND);
  }

  @Test
  void sentencesCoverMostLanguagesOfTheModel() throws IOException {
    assertThat(sentences().map(row -> row[0]).distinct().count()).isGreaterThanOrEqualTo(60);
    assertThat(DETECTOR.languages()).hasSizeGreaterThanOrEqualTo(80).isSorted();
  }

  @Test
  void undeterminedEmptyTextHasNoConfidence() {
    assertThat(detect("")).isEqualTo(new LanguageGuess(LanguageTag.UND, 0));
  }

  @Test
  void hintTipsAnUnclearText() {
    String both = "for alle";
    assertThat(detect(both, "da").language()).hasToString("da");
    assertThat(detect(both, "nb").language()).hasToString("nb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "la", "und"})
  void hintDoesNotOverruleAClearText(String hint) {
    assertThat(detect(SWEDISH, hint).language()).hasToString("sv");
  }

  @Test
  void mixedDocumentIsInTheLanguageOfMostAndSaysHowMuch() {
    LanguageGuess mixed = detect(SWEDISH.repeat(28) + "\n" + ENGLISH.repeat(12));
    assertThat(mixed.language()).hasToString("sv");
    assertThat(mixed.confidence()).isBetween(0.55, 0.85);
    assertThat(detect(SWEDISH.repeat(40)).confidence()).isGreaterThan(0.99);
  }

  @Test
  void endOfALongTextCountsAsMuchAsItsStart() {
    LanguageGuess guess = detect(SWEDISH.repeat(100) + "\n" + ENGLISH.repeat(300));
    assertThat(guess.language()).hasToString("en");
    assertThat(guess.confidence()).isBetween(0.6, 0.9);
  }

  @Test
  void scriptOfMostLettersDecides() {
    String text = "Компания Microsoft показала новую версию Windows для разработчиков.";
    assertThat(detect(text).language()).hasToString("ru");
  }

  @Test
  void caseAndFormOfAccentsDoNotMatter() {
    String text = "ÅRETS FÖRSTA SNÖ FÖLL ÖVER SMÅLAND";
    String decomposed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);
    assertThat(detect(text)).isEqualTo(detect(text.toLowerCase(Locale.ROOT)));
    assertThat(detect(decomposed)).isEqualTo(detect(text));
  }

  @Test
  void hostileTextIsRead() {
    List<String> hostile =
        List.of(
            "\uD800",
            "\uDC00\uD800",
            "a\uD800b",
            "\u0301\u0301",
            "'''",
            "\u0000",
            "\uFFFF",
            "a".repeat(1 << 20),
            "\uD83D\uDE42".repeat(1 << 19),
            "\u0301".repeat(1 << 16),
            "a ".repeat(1 << 18),
            "\u0130\u1E9E\uFB03",
            "字".repeat(100_001),
            "://@",
            "www.");
    for (String text : hostile) {
      assertThat(detect(text).confidence()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void sameTextGivesTheSameBitsInEveryThreadAndLocale() {
    Locale before = Locale.getDefault();
    try {
      LanguageGuess expected = detect(SWEDISH + ENGLISH);
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Collections.nCopies(200, SWEDISH + ENGLISH).parallelStream().map(this::detect))
          .containsOnly(expected);
      assertThat(LanguageDetector.load().detect(SWEDISH + ENGLISH, Optional.empty()))
          .isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  /** More words than are remembered, some too long for it. */
  @Test
  void guessDependsOnNoTextThatThisOrAnotherThreadHasAskedBefore() {
    List<String> texts = inventedTexts(30_000, 300, 90);
    LanguageDetector shared = LanguageDetector.load();
    List<LanguageGuess> together =
        texts.parallelStream().map(text -> shared.detect(text, Optional.empty())).toList();
    LanguageDetector other = LanguageDetector.load();
    for (int i = texts.size() - 1; i >= 0; i--) {
      assertThat(other.detect(texts.get(i), Optional.empty())).isEqualTo(together.get(i));
    }
    assertThat(together).extracting(LanguageGuess::confidence).doesNotHaveDuplicates();
  }

  private static List<String> inventedTexts(int types, int texts, int wordsInText) {
    Random random = new Random(7);
    List<String> words =
        Stream.generate(() -> inventedWord(random, random.nextInt(30) + 1)).limit(types).toList();
    return Stream.generate(
            () ->
                Stream.generate(() -> words.get(random.nextInt(types)))
                    .limit(wordsInText)
                    .collect(Collectors.joining(" ")))
        .limit(texts)
        .toList();
  }

  private static String inventedWord(Random random, int letters) {
    return random
        .ints(letters, 0, 4)
        .map(frequent -> frequent > 0 ? "aeinrst".charAt(random.nextInt(7)) : random.nextInt(26))
        .map(letter -> letter < 26 ? 'a' + letter : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void confidenceIsAShare() {
    assertThatThrownBy(() -> new LanguageGuess(LanguageTag.UND, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private LanguageGuess detect(String text) {
    return DETECTOR.detect(text, Optional.empty());
  }

  private LanguageGuess detect(String text, String hint) {
    return DETECTOR.detect(text, Optional.of(new LanguageTag(hint)));
  }

  static Stream<String[]> sentences() throws IOException {
    return rows("sentences.tsv");
  }

  static Stream<String[]> undecided() throws IOException {
    return rows("undecided.tsv");
  }

  private static Stream<String[]> rows(String file) throws IOException {
    try (InputStream in = LanguageDetectorTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", 2));
    }
  }
}
