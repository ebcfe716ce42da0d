package org.newsgrain.text.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgrain.text.score.FurnitureScore;

/** What holds of single documents, in small. */
class CleanerTest {

  private static final Cleaner CLEANER = Cleaner.load();

  /** Without the score, to see what a single rule does. */
  private static final Cleaner RULES = Cleaner.with(FurnitureScore.NONE);

  private static final String BODY =
      """
      Harbour reopens after the storm

      The harbour of Port Linden opened again on Tuesday, two days after the storm had closed it.

      Mayor Ada Brook thanked the crews and said that repairs of the northern pier would take weeks.
      """;

  @Test
  void anAuthorBoxAtTheFootIsRemoved() {
    CleanText clean =
        CLEANER.clean(BODY + "\nJane Doe\n\nWrites on gardens since 1998.\n\nLeave a reply\n");
    assertThat(clean.kept().strip()).isEqualTo(BODY.strip());
    assertThat(clean.removed())
        .extracting(line -> line.removal().orElseThrow().rule())
        .containsExactly("author.box", "author.box", "comments.form.en");
  }

  @Test
  void aNameThatTheArticleMentionsStays() {
    assertThat(CLEANER.clean(BODY + "\nAda Brook\n").removed()).isEmpty();
  }

  @Test
  void aSubheadWithItsLastParagraphStays() {
    String end = "\nNorthern Pier\n\nRepairs of the harbour would take weeks, the mayor said.\n";
    assertThat(CLEANER.clean(BODY + end).removed()).isEmpty();
  }

  @Test
  void aCaptionInWordsOfTheArticleIsRemoved() {
    CleanText clean = CLEANER.clean(BODY.replace("\n\nMayor", "\n\nMayor Ada Brook.\n\nMayor"));
    assertThat(clean.removed()).singleElement().extracting(line -> line.number()).isEqualTo(5);
    assertThat(clean.kept()).doesNotContain("Brook.");
  }

  @Test
  void headlinesAndQuestionsAreNoCaptions() {
    String question = BODY.replace("\n\nMayor", "\n\nMayor Ada Brook?\n\nMayor");
    String headline = "Mayor Ada Brook.\n\n" + BODY;
    assertThat(CLEANER.clean(question).removed()).isEmpty();
    assertThat(CLEANER.clean(headline).removed()).isEmpty();
  }

  @Test
  void bylinesStandAboveOrBelowTheArticleOnly() {
    String above = BODY.replace("storm\n\nThe", "storm\n\nBy Jane Doe\n\nThe");
    String within = BODY.replace("\n\nMayor", "\n\nBy Jane Doe\n\nMayor");
    assertThat(CLEANER.clean(above).removed()).hasSize(1);
    assertThat(CLEANER.clean(BODY + "\nBy Jane Doe\n").removed()).hasSize(1);
    assertThat(CLEANER.clean(within).removed()).isEmpty();
  }

  @Test
  void aListBelowARelatedHeadingIsRemoved() {
    String list = "\nRelated articles\n\nFerry runs aground\n\nStorm warning for the north\n\n";
    CleanText clean = RULES.clean(BODY + list + "The mayor is to speak again on Friday.\n");
    assertThat(clean.removed()).extracting(line -> line.number()).containsExactly(7, 9, 11);
    assertThat(clean.kept()).contains("The mayor is to speak again");
  }

  @Test
  void aSubheadBelowARelatedHeadingStays() {
    String end = "\nRelated articles\n\nWhat comes next\n\nThe mayor is to speak on Friday.\n";
    assertThat(RULES.clean(BODY + end).removed()).hasSize(1);
  }

  @Test
  void aLineOfAWrappedParagraphIsNeverFurniture() {
    String wrapped =
        """
        The council met on Monday evening and heard all those who had
        handed in their objections to the new road, but there were few
        comments.
        It then went on to the budget, which the members passed without
        much debate after the treasurer had answered questions on the
        share
        of the costs that the county is going to bear.
        """;
    assertThat(CLEANER.clean(wrapped).removed()).isEmpty();
    assertThat(CLEANER.clean(BODY + "\nComments.\n").removed()).hasSize(1);
  }

  @Test
  void bulletsOfAWrappedTextAreNotJoined() {
    String wrapped =
        """
        The plan has two parts, both of which the council is going to
        vote on when it meets again after the summer, and which the mayor
        has been asked to put down in writing before that, namely these:
        - a new road along the river, which has been talked about
        for years
        - a bridge for cyclists
        """;
    assertThat(CLEANER.keepAll(wrapped).reading().lines())
        .hasSize(3)
        .element(1)
        .isEqualTo("- a new road along the river, which has been talked about for years");
  }

  @Test
  void readingBlanksRemovedLinesAndKeepsOffsets() {
    CleanText clean = CLEANER.clean("Share\n" + BODY);
    assertThat(clean.reading()).isEqualTo("\n\n\n\n\n\n" + BODY);
  }

  @Test
  void keepingAllRemovesNothing() {
    CleanText all = CLEANER.keepAll("Share\n" + BODY);
    assertThat(all.removed()).isEmpty();
    assertThat(all.kept()).isEqualTo(all.text());
  }

  @Test
  void aTextOfNothingButPhrasesThatHoldsASentenceStays() {
    String text = "Share\nThis website uses cookies.\n";
    assertThat(CLEANER.clean(text).kept()).isEqualTo(text);
    assertThat(CLEANER.clean("Share\nPrint\n").kept()).isEmpty();
  }
}
