package org.newsgrain.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.newsgrain.text.Cases;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.language.LanguageDetector;
import org.newsgrain.text.name.EntityType;
import org.newsgrain.text.term.Tokenizer;

class RecognizerTest {

  private static final Recognizer RECOGNIZER = Recognizer.load();

  private static List<Mention> recognize(String text, String language) {
    return RECOGNIZER.recognize(Tokenizer.general().tokenize(text), new LanguageTag(language));
  }

  private static String surfaces(String text, String language) {
    return recognize(text, language).stream()
        .map(m -> m.type() + " " + m.surface())
        .reduce((a, b) -> a + ", " + b)
        .orElse("none");
  }

  @Test
  void mentionsOfSentencesAreAsTheTableSays() {
    SoftAssertions softly = new SoftAssertions();
    for (List<String> row : Cases.read(RecognizerTest.class, "sentences.tsv")) {
      String text = row.get(1).replace("\\n", "\n");
      softly.assertThat(surfaces(text, row.get(0))).as(text).isEqualTo(row.get(2));
    }
    softly.assertAll();
  }

  @Test
  void spansAreSortedApartAndHoldTheSurface() {
    String text =
        "Putin-samtalen i Moskva: Vladimir  Putin och EU:s\u00a0ledare. 😀 Rysslands svar.";
    int end = 0;
    for (Mention mention : recognize(text, "sv")) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().of(text).replaceAll("\\s+", " ")).isEqualTo(mention.surface());
      end = mention.span().end();
    }
    assertThat(end).isEqualTo(text.indexOf(" svar"));
  }

  @Test
  void aLoneFamilyNameHasTheFullNameThatTheDocumentGives() {
    List<Mention> mentions =
        recognize("Lukasjenkas seger.\nI går talade Aljaksandr Lukasjenka i Minsk.", "sv");
    assertThat(mentions.get(0))
        .extracting(Mention::surface, Mention::name, Mention::type)
        .containsExactly("Lukasjenkas", "Aljaksandr Lukasjenka", EntityType.PER);
  }

  /** CLDR lacks names in some languages, and no language may fail for that. */
  @Test
  void aCountryIsFoundInATextOfEveryLanguage() {
    for (LanguageTag language : LanguageDetector.load().languages()) {
      assertThat(surfaces("x y Mexico z", language.code()))
          .as(language.code())
          .isEqualTo("LOC Mexico");
    }
  }

  @Test
  void anyStringIsAText() {
    List<String> texts =
        List.of(
            "",
            "\n",
            "A",
            "'s",
            "-",
            "A-",
            "l'",
            "\uD800",
            "\uDC00A",
            "😀 X",
            "U.S.",
            "a\u0300",
            "Ab ".repeat(20_000),
            "A".repeat(200_000),
            "-A".repeat(50_000),
            "(\"A\" ".repeat(20_000),
            "Bank of ".repeat(20_000),
            "\n".repeat(10_000),
            "Putin\u2019".repeat(10_000));
    for (String text : texts) {
      for (String language : List.of("en", "sv", "de", "ru", "zh", "und")) {
        assertThat(recognize(text, language)).isNotNull();
      }
    }
  }
}
