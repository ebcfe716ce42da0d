package org.newsgrain.text.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineHashTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kommentarer (1 204);KOMMENTARER 7 3",
        "Uppdaterad 12:30;uppdaterad  8.05",
        "Startsida | Nyheter | 24.12.2020;startsida | nyheter | 3",
        "- Dela artikeln -;dela artikeln",
        "\u00C5re;\u00E5RE",
      })
  void linesThatDifferInNumbersCaseOrSpaceAreTheSame(String one, String other) {
    assertThat(LineHash.of(one)).isEqualTo(LineHash.of(other)).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"Dela artikeln,Dela artiklar", "a b,ab", "b a,a b", "x,x 1"})
  void otherWordsMakeAnotherLine(String one, String other) {
    assertThat(LineHash.of(one)).isNotEqualTo(LineHash.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \t\u00A0", "* * *", "-----", "\uD83D", "\u201C\u201D"})
  void whatHasNoLetterOrDigitIsNotCompared(String line) {
    assertThat(LineHash.of(line)).isEqualTo(LineHash.NONE);
  }

  @Test
  void whatIsTooLongForATemplateIsNotCompared() {
    assertThat(LineHash.of("ab ".repeat(133))).isPositive();
    assertThat(LineHash.of("ab ".repeat(134))).isEqualTo(LineHash.NONE);
  }

  @Test
  void theLinesOfATextStandOnceAndInOrder() {
    long[] lines = LineHash.ofLines("One\n\ntwo\nONE\n" + "long ".repeat(100) + "\nthree 3\r\none");
    assertThat(lines)
        .isSorted()
        .containsExactlyInAnyOrder(LineHash.of("one"), LineHash.of("two"), LineHash.of("three 9"));
    assertThat(LineHash.ofLines("")).isEmpty();
  }

  @Test
  void manyLinesHaveAsManyHashes() {
    Set<Long> hashes = new HashSet<>();
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        for (char c = 'a'; c <= 'z'; c++) {
          hashes.add(LineHash.of("" + a + b + ' ' + c) & 0xffff_ffff_ffL);
        }
      }
    }
    assertThat(hashes).hasSize(26 * 26 * 26);
  }
}
