package org.newsgrain.text.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.pack.Packs;

class LexiconTest {

  @ParameterizedTest
  @CsvSource({
    "sv, MÅNDAG, måndag",
    "sv, EU:s, eu:s",
    "en, Lukashenko’s, lukashenko's",
    "en, Lukashenko's, lukashenko's",
    "en, TITLE, title",
    "tr, ISPARTA, ısparta",
    "tr, İzmir, izmir",
    "el, ΟΔΟΣ, οδος",
    "de, STRASSE, strasse",
    "und, MÅNDAG, måndag"
  })
  void countsAWordUnderTheLowerCaseOfItsLanguage(String language, String spelling, String term) {
    assertThat(lexicon(language).term(spelling)).isEqualTo(term);
  }

  @Test
  void aNumberIsOneTermWhateverBlankPartsItsGroups() {
    assertThat(lexicon("sv").term("25\u00a0000")).isEqualTo("25 000");
    assertThat(lexicon("sv").term("25\u202f000")).isEqualTo("25 000");
  }

  @ParameterizedTest
  @CsvSource({"fr, l'", "fr, qu'", "it, dell'", "it, un'"})
  void aFunctionWordStaysOneWhenItIsCutShort(String language, String term) {
    assertThat(lexicon(language).isStopword(term)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "sv, och, måndag",
    "en, the, monday",
    "de, und, montag",
    "fr, les, lundi",
    "ru, и, понедельник",
    "el, και, δευτέρα"
  })
  void knowsFunctionWordsFromOthers(String language, String function, String other) {
    assertThat(lexicon(language).isStopword(function)).isTrue();
    assertThat(lexicon(language).isStopword(other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "sv, protesterna, protest",
    "en, protests, protest",
    "en, meetings, meet",
    "de, häuser, haus",
    "ru, протесты, протест"
  })
  void stemsAWord(String language, String term, String stem) {
    assertThat(lexicon(language).stemmer().orElseThrow().stem(term)).isEqualTo(stem);
  }

  @Test
  void anUnknownLanguageHasNeitherFunctionWordsNorStemmer() {
    assertThat(lexicon("und").stopwords()).isZero();
    assertThat(lexicon("und").stemmer()).isEmpty();
  }

  @Test
  void everyLanguageThatIsListedCanBeRead() {
    Packs.read(Packs.COMMON, "lexicons.tsv", 3)
        .forEach(
            entry -> {
              Lexicon lexicon = lexicon(entry.field(0));
              assertThat(lexicon.stopwords()).as(entry.field(0)).isGreaterThan(20);
              lexicon.stemmer().ifPresent(stemmer -> assertThat(stemmer.stem("a")).isNotNull());
            });
  }

  private static Lexicon lexicon(String language) {
    return Lexicon.of(new LanguageTag(language));
  }
}
