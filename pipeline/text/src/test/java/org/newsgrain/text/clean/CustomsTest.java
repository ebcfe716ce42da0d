package org.newsgrain.text.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgrain.text.clean.Customs.Addition;
import org.newsgrain.text.clean.Customs.Protection;
import org.newsgrain.text.clean.Customs.Where;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.document.Line;
import org.newsgrain.text.document.Removal;
import org.newsgrain.text.pack.Packs;
import org.newsgrain.text.score.FurnitureScore;

/** What an analyst says counts, and counts for more than what detectors find. */
class CustomsTest {

  private static final String BODY =
      """
      Harbour reopens after the storm

      By Jane Doe

      The harbour of Port Linden opened again on Tuesday, two days after the storm had closed it.

      Mayor Ada Brook.

      Mayor Ada Brook thanked the crews and said that repairs of the northern pier would take weeks.

      Share

      """;

  /** Each kind of furniture that anything knows by itself. */
  private static final String FURNISHED =
      BODY
          + """
          Related articles

          Ferry runs aground

          Storm warning for the north

          The mayor is to speak again on Friday, her office said in the afternoon after the meeting.

          John Q. Public

          Writes on gardens since 1998.

          Leave a reply
          """;

  /** Of a source in which every line stands in every document. */
  private static final Recurrences EVERYWHERE = line -> new Recurrence(50, 50, 1);

  @Test
  void theTextForTheseTestsHoldsEachKindOfFurniture() {
    assertThat(rules(Cleaner.load(), FURNISHED))
        .contains("byline.en", "caption.repeated", "share.prompt.en", "related.heading.en")
        .contains("related.item", "author.box", "comments.form.en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jane Doe",
        "Mayor Ada Brook.",
        "Share",
        "Related articles",
        "Ferry runs aground",
        "John Q. Public",
        "Writes on gardens since 1998.",
        "Leave a reply"
      })
  void aProtectedLineStaysWhateverSpeaksAgainstIt(String line) {
    List<Wording> all = List.of(new Wording(Wording.Kind.LINE, line.toUpperCase(Locale.ROOT)));
    Addition addition = new Addition("house.all", "All of it", Where.EVERYWHERE, all);
    Protection protection = new Protection(Where.EVERYWHERE, all);
    Cleaner cleaner = Cleaner.load(new Customs(List.of(addition), List.of(), List.of(protection)));
    assertThat(cleaner.clean(FURNISHED).kept().lines()).contains(line);
    assertThat(cleaner.clean(FURNISHED, EVERYWHERE).kept().lines()).contains(line);
  }

  @Test
  void aProtectedHeadingIsNoEvidenceAgainstWhatStandsBelowIt() {
    Cleaner cleaner = protecting(Where.EVERYWHERE, Wording.Kind.LINE, "Related articles");
    assertThat(rules(cleaner, FURNISHED)).doesNotContain("related.item");
  }

  @Test
  void withAllRulesOffNothingIsRemoved() {
    Cleaner cleaner = off("*");
    assertThat(cleaner.clean(FURNISHED).removed()).isEmpty();
    assertThat(cleaner.clean(FURNISHED, EVERYWHERE).removed()).isEmpty();
  }

  @Test
  void aRuleThatIsOffIsNoEvidenceForOthers() {
    assertThat(rules(off("related.heading"), FURNISHED))
        .isNotEmpty()
        .noneMatch(rule -> rule.startsWith("related."));
  }

  @ParameterizedTest
  @CsvSource({
    "comments.form, comments.form.en",
    "comments.*, comments.form.en",
    "comments.form.en, comments.form.en",
    "author.box, author.box",
    "caption.repeated, caption.repeated",
    "byline.en, byline.en"
  })
  void oneRuleMayBeOffAndTheOthersGoOn(String wanted, String rule) {
    assertThat(rules(Cleaner.load(), FURNISHED)).contains(rule);
    assertThat(rules(off(wanted), FURNISHED)).doesNotContain(rule).contains("share.prompt.en");
  }

  @Test
  void aPhraseOfARuleThatIsOffHidesNoOtherPhrase() {
    Addition addition = new Addition("house.share", "Ours", Where.EVERYWHERE, lines("Share"));
    Cleaner added = Cleaner.load(new Customs(List.of(addition), List.of(), List.of()));
    Cleaner both = Cleaner.load(new Customs(List.of(addition), List.of("house.*"), List.of()));
    assertThat(rules(added, BODY)).contains("house.share").doesNotContain("share.prompt.en");
    assertThat(rules(both, BODY)).contains("share.prompt.en").doesNotContain("house.share");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "LINE    ; More on our site  ; MORE on our site:",
        "LINE    ; 3 tips            ; 12 tips",
        "START   ; Tune in to        ; Tune in to the radio",
        "START   ; Facts:            ; Facts: the harbour",
        "PATTERN ; Facts?: .*        ; Facts: the harbour",
        "PATTERN ; (top|best) # .*   ; Top 10 harbours",
        "PATTERN ; \\pL+ of .*       ; Harbours of the north",
        "PATTERN ; f[a-z]{3}s: .{2,} ; Facts: the harbour"
      })
  void addedWordingsAreRemovedWithTheirOwnRuleAndReason(
      Wording.Kind kind, String wording, String line) {
    Cleaner cleaner = adding(Where.EVERYWHERE, kind, wording);
    assertThat(withoutScore(Customs.NONE).clean(BODY + line + "\n").kept()).contains(line);
    assertThat(cleaner.clean(BODY + line + "\n").removed())
        .extracting(Line::removal)
        .last()
        .isEqualTo(Optional.of(new Removal("house.test", "Says nothing new")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lesen sie: straße .* | LESEN SIE: STRASSE nach Linden",
        "наш звонок: ещё .*   | Наш звонок: еще три минуты",
        "ΔΙΑΒΑΣΤΕ επίσης: .*  | Διαβάστε επίσης: το λιμάνι"
      })
  void aPatternIsWrittenAsItsLanguageIs(String wording, String line) {
    Cleaner cleaner = adding(Where.EVERYWHERE, Wording.Kind.PATTERN, wording);
    assertThat(cleaner.clean(BODY + line + "\n").kept()).doesNotContain(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LINE    | More on our site | More on our site today",
        "START   | Follow us on     | Follow us onwards",
        "PATTERN | facts: .*        | The facts: as they are"
      })
  void otherLinesStay(Wording.Kind kind, String wording, String line) {
    assertThat(adding(Where.EVERYWHERE, kind, wording).clean(BODY + line + "\n").kept())
        .contains(line);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "example.se, -, example.se, en, true",
        "example.se, -, www.example.se, en, false",
        "*.example.se, -, www.example.se, en, true",
        "e*.se, -, example.se, und, true",
        "e*.se, -, example.se.com.no, und, false",
        "-, sv, any, sv, true",
        "-, sv, any, en, false",
        "example.se, sv, example.se, sv, true",
        "example.se, sv, example.se, en, false"
      })
  void conditionsNarrowDownWhereSomethingHolds(
      String source, String language, String ofText, String languageOfText, boolean holds) {
    Where where = new Where(listed(source), listed(language));
    Context context = new Context(ofText, new LanguageTag(languageOfText));
    String text = BODY + "Harbour news\n";
    CleanText added =
        adding(where, Wording.Kind.LINE, "Harbour news").clean(text, context, Recurrences.NONE);
    CleanText kept =
        protecting(where, Wording.Kind.LINE, "Share").clean(text, context, Recurrences.NONE);
    assertThat(added.kept().contains("Harbour news")).isEqualTo(!holds);
    assertThat(kept.kept().contains("Share")).isEqualTo(holds);
  }

  @Test
  void cleaningWithCustomsIsDoneOnce() {
    Cleaner cleaner = adding(Where.EVERYWHERE, Wording.Kind.START, "The mayor is to speak");
    String kept = cleaner.clean(FURNISHED).kept();
    assertThat(kept).doesNotContain("is to speak");
    assertThat(cleaner.clean(kept).kept()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "LINE; ***; there is no letter or number in it",
        "START; ...; there is no letter or number in it",
        "PATTERN; (a|b; not a regular expression: missing closing )",
        "PATTERN; .*; the pattern says nothing: an empty line is like it",
        "PATTERN; 12 tips; a pattern meets lines with # for every number",
        "PATTERN; \\d+ tips; a pattern meets lines with # for every number",
        "PATTERN; facts \\(.*; a pattern meets lines without their quotes and brackets"
      })
  void aWordingThatNoLineCanBeLikeIsRefused(Wording.Kind kind, String text, String problem) {
    assertThatThrownBy(() -> new Wording(kind, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(problem);
  }

  @Test
  void aBeginningLongerThanWhatIsReadOfALineIsRefused() {
    assertThatThrownBy(() -> new Wording(Wording.Kind.START, "a".repeat(81)))
        .hasMessage("it has more than 80 characters");
  }

  @Test
  void namesOfBuiltInRulesAreKnownWithAndWithoutTheirLanguage() {
    RuleNames names = RuleNames.load();
    assertThat(Stream.of("author.box", "comments.form", "comments.form.sv")).allMatch(names::has);
    assertThat(Stream.of("house.box", "comments", "comments.form.xx")).noneMatch(names::has);
    assertThat(names.meansAny("house.*", List.of("house.teaser"))).isTrue();
    assertThat(names.meansAny("coments.*", List.of("house.teaser"))).isFalse();
  }

  private static List<String> listed(String name) {
    return name == null ? List.of() : List.of(name);
  }

  private static Cleaner adding(Where where, Wording.Kind kind, String text) {
    List<Wording> wordings = List.of(new Wording(kind, text));
    Addition addition = new Addition("house.test", " Says nothing\n new ", where, wordings);
    return withoutScore(new Customs(List.of(addition), List.of(), List.of()));
  }

  /** The score may remove a line for reasons of its own, and is left out where one must stay. */
  private static Cleaner withoutScore(Customs customs) {
    return Cleaner.load(Packs.folders(), customs, FurnitureScore.NONE);
  }

  private static Cleaner protecting(Where where, Wording.Kind kind, String text) {
    Protection protection = new Protection(where, List.of(new Wording(kind, text)));
    return Cleaner.load(new Customs(List.of(), List.of(), List.of(protection)));
  }

  private static Cleaner off(String... rules) {
    return Cleaner.load(new Customs(List.of(), List.of(rules), List.of()));
  }

  private static List<Wording> lines(String... lines) {
    return Stream.of(lines).map(line -> new Wording(Wording.Kind.LINE, line)).toList();
  }

  private static List<String> rules(Cleaner cleaner, String text) {
    return cleaner.clean(text).removed().stream()
        .map(line -> line.removal().orElseThrow().rule())
        .toList();
  }
}
