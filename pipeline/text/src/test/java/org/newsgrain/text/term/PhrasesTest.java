package org.newsgrain.text.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgrain.text.document.LanguageTag;

class PhrasesTest {

  @Test
  void findsRunsOfWordsWithNoFunctionWordAtEitherEnd() {
    assertThat(phrases("the night train of hope", 3))
        .containsExactly("night train", "train of hope");
    assertThat(phrases("the night train of hope", 2)).containsExactly("night train");
  }

  @Test
  void findsPairsAndTriples() {
    assertThat(phrases("black sea resort", 3))
        .containsExactly("black sea", "black sea resort", "sea resort");
  }

  @Test
  void neverReachesOverPunctuationNumbersLinesOrSentences() {
    assertThat(phrases("boats, cranes", 3)).isEmpty();
    assertThat(phrases("boats (cranes", 3)).isEmpty();
    assertThat(phrases("boats 12 cranes", 3)).isEmpty();
    assertThat(phrases("boats\ncranes", 3)).isEmpty();
    assertThat(phrases("They lost boats. Cranes fell", 3)).doesNotContain("boats cranes");
  }

  @Test
  void blanksOfAnyWidthJoinWords() {
    assertThat(phrases("black  sea", 2)).containsExactly("black sea");
    assertThat(phrases("black\u00A0sea", 2)).containsExactly("black sea");
  }

  @Test
  void oneWordIsNoPhrase() {
    assertThat(phrases("black sea resort", 1)).isEmpty();
    assertThat(phrases("", 3)).isEmpty();
  }

  private static List<String> phrases(String text, int longest) {
    Lexicon lexicon = Lexicon.of(new LanguageTag("en"));
    Tokens tokens = Tokenizer.general().tokenize(text);
    String[] terms =
        IntStream.range(0, tokens.size())
            .mapToObj(i -> lexicon.term(tokens.string(i)))
            .toArray(String[]::new);
    List<String> found = new ArrayList<>();
    Phrases.find(
        tokens,
        i -> lexicon.isStopword(terms[i]),
        longest,
        (first, last) -> found.add(String.join(" ", List.of(terms).subList(first, last + 1))));
    return found;
  }
}
