package org.newsgrain.text.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgrain.text.document.Removal;
import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.PackException;
import org.newsgrain.text.pack.Packs;

/** What a pack may say, and how errors in it are named. */
class PhraseTest {

  private static final Removal REMOVAL = new Removal("ad.marker.en", "Marks a place for ads");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "share ; sideways ; Share ; not one of line, start, pattern, byline: sideways",
        "share ; pattern ; share (a|b ; not a regular expression",
        "share ; pattern ; (share|like) ; needs a word",
        "share ; pattern ; share|like ; needs a word",
        "share ; pattern ; Share .* ; lower case: Share",
        "share ; line ; ... ; a phrase has 1 to 80 characters"
      })
  void errorsNameFileAndLine(String rule, String how, String phrase, String problem) {
    PackEntry entry =
        Packs.parse("en/boilerplate.tsv", "\n" + String.join("\t", rule, how, phrase), 3).get(0);
    assertThatThrownBy(() -> Phrase.of(entry, REMOVAL))
        .isInstanceOf(PackException.class)
        .hasMessageStartingWith("en/boilerplate.tsv:2: ")
        .hasMessageContaining(problem);
  }

  @Test
  void anUnlistedRuleIsAnError() {
    Rules rules = Rules.of(Packs.parse("rules.tsv", "ad.marker\tMarks a place for ads", 2));
    PackEntry entry = Packs.parse("en/boilerplate.tsv", "ad.market\tline\tAd", 3).get(0);
    assertThatThrownBy(() -> rules.removal(entry, "en"))
        .hasMessage("en/boilerplate.tsv:1: the rule is not listed in common/rules.tsv: ad.market");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Comments (1,204): | comments #",
        "  “READ  more…” | read more",
        "— 12:30 – 14.12.2020 | # - #",
        "© 2020 Port\u00a0Linden\u00ad Press! | © # port linden press",
        "[ad_1] | ad_#",
        "Editor’s picks | editor's picks",
        "*** | ``"
      })
  void linesAreComparedFolded(String line, String folded) {
    assertThat(Fold.of(line)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "photos? by .{2,60} ; `photo`",
        "# (comments|replies) on .* ; ` on `",
        "[a-z]+ news\\p{L}{2}(alpha|beta(gamma)) ; ` news`"
      })
  void aPatternIsMetOnlyByLinesWithItsLiteral(String pattern, String literal) {
    assertThat(RequiredLiteral.of(pattern)).isEqualTo(literal);
  }
}
