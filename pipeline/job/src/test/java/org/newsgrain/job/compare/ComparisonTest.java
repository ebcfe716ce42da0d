package org.newsgrain.job.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which cells changed and which causes they get. */
class ComparisonTest {

  @TempDir private Path folder;

  /**
   * Each changed cell as {@code source key before>after: causes}, a star before what is certain.
   */
  private List<String> cells(MadeSnapshot before, MadeSnapshot after) throws IOException {
    Snapshot left = before.write(folder.resolve("before"));
    return cells(left, after.write(folder.resolve("after")));
  }

  private static List<String> cells(Snapshot before, Snapshot after) throws IOException {
    List<String> cells = new ArrayList<>();
    new Comparison(before, after)
        .cells(
            (cell, why) ->
                cells.add(
                    cell.place().source()
                        + " "
                        + cell.key()
                        + " "
                        + shown(cell.before())
                        + ">"
                        + shown(cell.after())
                        + ": "
                        + (why.certain() ? "*" : "")
                        + why));
    return cells;
  }

  private static String shown(Tally tally) {
    return tally.isKnown() ? tally.count() + "/" + tally.countUnique() : "?";
  }

  private static MadeSnapshot made(String... options) {
    return new MadeSnapshot("1", options);
  }

  @Test
  void oneKindOfChangeInTheSourceIsTheCertainCause() throws IOException {
    assertThat(
            cells(
                made().article("a", "gazette", "1", "").term("gazette", "rain", 1, 1),
                made()
                    .article("a", "gazette", "1", "")
                    .article("b", "gazette", "2", "")
                    .term("gazette", "rain", 3, 3)
                    .term("gazette", "snow", 1, 1)))
        .containsExactly(
            "gazette rain 1/1>3/3: *new document", "gazette snow 0/0>1/1: *new document");
  }

  @Test
  void ofSeveralKindsThoseThatFitTheWayOfTheCountComeFirst() throws IOException {
    assertThat(
            cells(
                made()
                    .article("a", "gazette", "1", "")
                    .term("gazette", "rain", 1, 1)
                    .term("gazette", "snow", 5, 5),
                made()
                    .article("b", "gazette", "2", "")
                    .term("gazette", "rain", 2, 2)
                    .term("gazette", "snow", 4, 4)))
        .containsExactly(
            "gazette rain 1/1>2/2: one or more of: new document; removed document",
            "gazette snow 5/5>4/4: one or more of: removed document; new document");
  }

  @Test
  void whatHappenedInAnotherSourceIsNoCause() throws IOException {
    assertThat(
            cells(
                made().article("a", "tribune", "1", "").term("gazette", "rain", 1, 1),
                made().term("gazette", "rain", 2, 2)))
        .containsExactly("gazette rain 1/1>2/2: unknown");
  }

  @Test
  void aCauseThatGoesTheOtherWayIsNotCertain() throws IOException {
    assertThat(
            cells(
                made().article("a", "gazette", "1", "").term("gazette", "rain", 1, 1),
                made().term("gazette", "rain", 2, 2)))
        .containsExactly("gazette rain 1/1>2/2: one or more of: removed document; unknown");
  }

  @Test
  void theSameBytesUnderAnotherPathAreMovedAndInTheSameSourceNoCauseAtAll() throws IOException {
    MadeSnapshot before =
        made()
            .article("a", "gazette", "1", "")
            .article("c", "herald", "2", "")
            .term("gazette", "rain", 1, 1);
    MadeSnapshot after =
        made()
            .article("b", "tribune", "1", "")
            .article("d", "herald", "2", "")
            .term("tribune", "rain", 1, 1)
            .term("herald", "snow", 1, 1);
    assertThat(cells(before, after))
        .containsExactly(
            "gazette rain 1/1>0/0: *moved document",
            "herald snow 0/0>1/1: unknown",
            "tribune rain 0/0>1/1: *moved document");
  }

  @Test
  void theSameArticleInAnotherLanguageOrSourceIsTheCauseInBoth() throws IOException {
    assertThat(
            cells(
                made()
                    .article("a", "gazette", "en", "1", "")
                    .article("b", "herald", "sv", "2", "")
                    .term("gazette", "rain", 1, 1),
                made()
                    .article("a", "tribune", "en", "1", "")
                    .article("b", "herald", "en", "2", "")
                    .term("herald", "rain", 1, 1)
                    .term("tribune", "rain", 1, 1)))
        .containsExactly(
            "gazette rain 1/1>0/0: *source",
            "herald rain 0/0>1/1: *language",
            "tribune rain 0/0>1/1: *source");
  }

  @Test
  void otherLinesAreCleaningAndAnotherRuleForTheSameLineIsNot() throws IOException {
    MadeSnapshot before =
        made()
            .article("a", "gazette", "1", "")
            .removedLine("a", 3, "ad.marker")
            .term("gazette", "rain", 1, 1);
    assertThat(
            cells(
                before,
                made()
                    .article("a", "gazette", "1", "")
                    .removedLine("a", 4, "ad.marker")
                    .term("gazette", "rain", 2, 2)))
        .containsExactly("gazette rain 1/1>2/2: *cleaning");
    assertThat(
            cells(
                before,
                made()
                    .article("a", "gazette", "1", "")
                    .removedLine("a", 3, "share.prompt")
                    .term("gazette", "rain", 2, 2)))
        .containsExactly("gazette rain 1/1>2/2: unknown");
  }

  @Test
  void aNewDuplicateMovesOnlyWhatIsCountedWithoutDuplicates() throws IOException {
    assertThat(
            cells(
                made()
                    .article("a", "gazette", "1", "")
                    .term("gazette", "rain", 2, 2)
                    .term("gazette", "snow", 2, 2),
                made()
                    .article("a", "gazette", "1", "z")
                    .term("gazette", "rain", 2, 0)
                    .term("gazette", "snow", 3, 3)))
        .containsExactly("gazette rain 2/2>2/0: *duplicate", "gazette snow 2/2>3/3: unknown");
  }

  @Test
  void aSpellingThatWentToAnotherEntityMergesBoth() throws IOException {
    assertThat(
            cells(
                made()
                    .entity("gazette", "PER:a", 2)
                    .entity("gazette", "PER:b", 1)
                    .entity("gazette", "PER:c", 1)
                    .name("PER:a", "Ann", 2)
                    .name("PER:b", "Bob", 1)
                    .name("PER:c", "Cid", 1),
                made()
                    .entity("gazette", "PER:a", 3)
                    .entity("gazette", "PER:c", 4)
                    .name("PER:a", "Ann", 2)
                    .name("PER:a", "Bob", 1)
                    .name("PER:c", "Cid", 4)))
        .containsExactly(
            "gazette PER:a 2/2>3/3: *entity merge",
            "gazette PER:b 1/1>0/0: *entity merge",
            "gazette PER:c 1/1>4/4: unknown");
  }

  @Test
  void otherSoftwareMayBeBehindEverything() throws IOException {
    assertThat(
            cells(
                new MadeSnapshot("1").term("gazette", "rain", 1, 1).term("herald", "rain", 1, 1),
                new MadeSnapshot("2")
                    .article("a", "herald", "1", "")
                    .term("gazette", "rain", 2, 2)
                    .term("herald", "rain", 2, 2)))
        .containsExactly(
            "gazette rain 1/1>2/2: *version",
            "herald rain 1/1>2/2: one or more of: new document; version");
  }

  @Test
  void whatALimitHidesIsNotKnownAndTheLimitIsTheCauseOnlyWhereItCanBe() throws IOException {
    assertThat(
            cells(
                made("min-count=1", "min-phrase-count=2")
                    .article("a", "herald", "1", "")
                    .term("gazette", "cold rain", 2, 2)
                    .term("gazette", "rain", 2, 2)
                    .term("gazette", "snow", 3, 3)
                    .term("herald", "snow", 3, 3),
                made("min-count=3", "min-phrase-count=2").term("gazette", "snow", 4, 4)))
        .containsExactly(
            "gazette cold rain 2/2>?: *option min-count",
            "gazette rain 2/2>?: *option min-count",
            "gazette snow 3/3>4/4: unknown",
            "herald snow 3/3>?: one or more of: removed document; option min-count");
  }

  @Test
  void aPhraseBelowTheLimitOfPhrasesIsNotKnownToBeGone() throws IOException {
    assertThat(
            cells(
                made("min-phrase-count=3")
                    .article("a", "gazette", "1", "")
                    .term("gazette", "cold rain", 3, 3)
                    .term("gazette", "rain", 3, 3),
                made("min-phrase-count=3")))
        .containsExactly(
            "gazette cold rain 3/3>?: *removed document",
            "gazette rain 3/3>0/0: *removed document");
  }

  @Test
  void aTableThatWasNotCountedIsNotZero() throws IOException {
    assertThat(
            cells(
                made("only=ALL", "phrases=2").term("gazette", "cold rain", 3, 3),
                made("only=ENTITIES", "phrases=1").entity("gazette", "PER:a", 1)))
        .containsExactly(
            "gazette cold rain 3/3>?: one or more of: option only; option phrases",
            "gazette PER:a 0/0>1/1: unknown");
  }

  @Test
  void anOptionOfWhichNothingIsKnownMayBeBehindEverything() throws IOException {
    assertThat(
            cells(
                made("shards=1", "future=1").term("gazette", "rain", 1, 1),
                made("shards=2", "future=2").term("gazette", "rain", 2, 2)))
        .containsExactly("gazette rain 1/1>2/2: *option future");
  }

  @Test
  void shardsAreReadAsOneTable() throws IOException {
    MadeSnapshot one = made();
    for (String term : List.of("hail", "rain", "snow", "storm", "wind")) {
      one.term("gazette", term, 1, 1);
    }
    Snapshot before = one.write(folder.resolve("one"));
    assertThat(cells(before, one.write(folder.resolve("three"), 3))).isEmpty();
    Snapshot more = one.term("gazette", "thaw", 1, 1).write(folder.resolve("more"), 2);
    assertThat(cells(before, more)).containsExactly("gazette thaw 0/0>1/1: unknown");
  }
}
