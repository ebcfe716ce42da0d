package org.newsgrain.text.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        "share ; pattern ; share (on|at)? .{2,20}ÅRET ; lower case: share",
        "share ; pattern ; (a+) share \\1 ; not a regular expression",
        "share ; pattern ; share (?=this) ; not a regular expression",
        "share ; pattern ; share (?<!un)this ; not a regular expression",
        "share ; pattern ; share [a- ; not a regular expression",
        "share ; pattern ; share .{2,4000} ; not a regular expression",
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

  @Test
  void whatSeveralPacksSayUnderOneRuleIsOfNoLanguage() {
    PhraseBook book = PhraseBook.load(Rules.load(), Packs.folders(), removal -> true);
    assertThat(book.find(line("Foto: Jane Doe"), new Fold()).rule()).isEqualTo("photo.credit");
    assertThat(book.find(line("Lämna ett svar"), new Fold()).rule()).isEqualTo("comments.form.sv");
    PhraseBook alone = PhraseBook.load(Rules.load(), List.of("sv"), removal -> true);
    assertThat(alone.find(line("Foto: Jane Doe"), new Fold()).rule()).isEqualTo("photo.credit.sv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(a+)+ share", "share (a|aa)+", "share (.*a){20}", "(share|share )*share end"})
  void aPatternThatWouldTrackBackEndsAtOnce(String expression) {
    PackEntry entry =
        Packs.parse("en/boilerplate.tsv", "share.prompt\tpattern\t" + expression, 3).get(0);
    Phrase phrase = Phrase.of(entry, REMOVAL);
    PhraseBook book = new PhraseBook(List.of(phrase));
    String longest = "share " + "a".repeat(1_000_000) + " share!";
    String longestRead = "share " + "a".repeat(TextLine.SHORT - 8) + "b";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(book.find(line(longest), new Fold())).isNull();
          assertThat(phrase.matches(line(longestRead))).isFalse();
        });
  }

  private static TextLine line(String text) {
    return TextLine.of(text, 0, 0, text.length());
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
        "İLGİLİ YAZILAR | ilgili yazilar",
        "İlgili yazılar | ilgili yazilar",
        "i\u0307lgili yazılar | ilgili yazilar",
        "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ | διαβαστε επισησ",
        "Διαβάστε επίσης | διαβαστε επισησ",
        "\u1f08\u03c1\u03c7\u03b5\u1fd6\u03bf\u03bd | αρχειον",
        "ЕЩЁ ПО ТЕМЕ | еще по теме",
        "обов\u02bcязкові | обов'язкові",
        "и\u0306 e\u0301 か\u3099 | й é が",
        "GRÖSSE, Größe, GRÖẞE | grösse, grösse, grösse",
        "تعليقـــات أُخرى\u061b ١٢٫٥ | تعليقات اخري; #",
        "م\u06cc\u200cشود ک\u0647 | ميشود كه",
        "ארה״ב ארה\"ב שִׁתּוּף ג׳ורג׳ | ארהב ארהב שתוף ג'ורג",
        "（記事）：１，２３４件／ＰＤＦ | 記事:#件/pdf",
        "ⓒ 연합뉴스 | © 연합뉴스",
        "写真＝例文花子 | 写真=例文花子",
        "=== more => | more",
        "ที่มา | ที่มา",
        "*** | ``"
      })
  void linesAreComparedFolded(String line, String folded) {
    assertThat(Fold.of(line)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "δημοσιεύθηκε:? .{0,20}# ; ΔΗΜΟΣΙΕΥΘΗΚΕ: 3/5",
        "güncellendi[ıi]? # ; GÜNCELLENDI 12:30",
        "(größe|länge) wählen ; GRÖSSE WÄHLEN",
        "منتشر شده در .{2,20} ; منتشر شده در خبر‌ها"
      })
  void aPatternIsWrittenAsItsLanguageIs(String expression, String line) {
    PackEntry entry =
        Packs.parse("xx/boilerplate.tsv", String.join("\t", "share", "pattern", expression), 3)
            .get(0);
    Phrase phrase = Phrase.of(entry, REMOVAL);
    assertThat(phrase.matches(TextLine.of(line, 0, 0, line.length()))).isTrue();
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
