package org.newsgrain.text.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShinglerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said he'd go to Bergen. | the mayor said — he’d go to “BERGEN”!",
        "Ett så kallat rysk-vitryskt möte hölls | ett SÅ kallat rysk vitryskt möte, hölls",
        "co\u00ADoperation between five of them | cooperation between five of them",
        "Ёлка стоит во дворе уже год | ЁЛКА стоит: во дворе (уже) год"
      })
  void caseAndPunctuationMakeNoDifference(String one, String other) {
    assertThat(Shingler.shingles(one)).isNotEmpty().isEqualTo(Shingler.shingles(other));
  }

  @Test
  void everyFiveWordsThatFollowEachOtherAreAShingle() {
    int[] shingles = Shingler.shingles("one two three four five six one two three four five");
    assertThat(shingles).hasSize(7);
    assertThat(shingles[6]).isEqualTo(shingles[0]);
    assertThat(IntStream.of(shingles).distinct()).hasSize(6);
    assertThat(Shingler.shingles("five four three two one")[0]).isNotEqualTo(shingles[0]);
  }

  @Test
  void whereWordsPartMatters() {
    assertThat(Shingler.shingles("a bc d e f")).isNotEqualTo(Shingler.shingles("ab c d e f"));
  }

  @Test
  void scriptsWithoutBlanksHaveAWordForEachLetter() {
    assertThat(Shingler.shingles("新华社北京电")).hasSize(2);
    assertThat(Shingler.shingles("新华社、北京")).isEqualTo(Shingler.shingles("新华社北京"));
    assertThat(Shingler.shingles("\uD842\uDFB7野家大阪")).hasSize(1);
  }

  @Test
  void aTextOfFewWordsIsOneShingle() {
    assertThat(Shingler.shingles("Goal!")).hasSize(1).isEqualTo(Shingler.shingles("GOAL"));
    assertThat(Shingler.shingles("no goal")).hasSize(1).isNotEqualTo(Shingler.shingles("goal no"));
    assertThat(Shingler.shingles("goal")).isNotEqualTo(Shingler.shingles("goal goal"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "...", "\uD83D", "\uDE00\uD83D", "— * —"})
  void aTextWithoutWordsHasNoShingles(String text) {
    assertThat(Shingler.shingles(text)).isEmpty();
  }

  @Test
  void similarityIsWhatSetsOfStringsSay() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      List<String> one = words(random, random.nextInt(60));
      List<String> other = new ArrayList<>(one);
      other.addAll(random.nextInt(other.size() + 1), words(random, random.nextInt(20)));
      assertThat(shingles(one).similarity(shingles(other)))
          .isEqualTo(similarity(strings(one), strings(other)));
    }
  }

  private static Shingles shingles(List<String> words) {
    return Shingles.of(Shingler.shingles(String.join(", ", words).toUpperCase(Locale.ROOT)));
  }

  private static Set<List<String>> strings(List<String> words) {
    Set<List<String>> strings = new HashSet<>();
    for (int i = 0; i + Shingler.WORDS <= words.size(); i++) {
      strings.add(List.copyOf(words.subList(i, i + Shingler.WORDS)));
    }
    if (strings.isEmpty() && !words.isEmpty()) {
      strings.add(List.copyOf(words));
    }
    return strings;
  }

  private static double similarity(Set<List<String>> one, Set<List<String>> other) {
    Set<List<String>> shared = new HashSet<>(one);
    shared.retainAll(other);
    int all = one.size() + other.size() - shared.size();
    return all == 0 ? 0 : (double) shared.size() / all;
  }

  private static List<String> words(Random random, int count) {
    // Few different words, so that sequences recur within a text.
    return random.ints(count, 0, 4).mapToObj(i -> "abcd".substring(i, i + 1)).toList();
  }
}
