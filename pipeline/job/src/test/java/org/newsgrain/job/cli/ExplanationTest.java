package org.newsgrain.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgrain.text.clean.CleanText;
import org.newsgrain.text.clean.Cleaner;

/** How a cleaned text is shown. */
class ExplanationTest {

  private static final CleanText CLEAN =
      Cleaner.load()
          .clean(
              """
              The storm is over, the harbour said.
              Share
              Leave a reply

              This website uses cookies, and here it says at some length for what it needs them.
              """);

  @Test
  void rulesAndReasonsStandInAColumnOrBelowALongLine() {
    assertThat(new Explanation(CLEAN, Colours.NONE))
        .hasToString(
            """
              1  The storm is over, the harbour said.
            - 2  Share          share.prompt.en: Asks the reader to share the article
            - 3  Leave a reply  comments.form.en: Part of the form for readers' comments
              4 \s
            - 5  This website uses cookies, and here it says at some length for what it needs them.
                   cookie.notice.en: Asks for consent to cookies or tracking
            """);
  }

  @Test
  void theSummaryCountsByRule() {
    RemovedLines removed = new RemovedLines();
    removed.add(CLEAN);
    removed.add(Cleaner.load().clean("The storm is over.\nShare\n"));
    assertThat(removed.summary())
        .isEqualTo(
            "4 of 7 lines removed: 2 share.prompt.en, 1 comments.form.en, 1 cookie.notice.en");
    assertThat(new RemovedLines().summary()).isEqualTo("0 of 0 lines removed");
  }

  @ParameterizedTest
  @CsvSource({
    "true, '', '', '', true",
    "false, '', '', '', false",
    "true, 1, '', '', false",
    "true, 1, 1, '', false",
    "false, '', 1, '', true",
    "false, '', 0, '', false",
    "true, '', '', 0, false",
    "true, '', '', 1, true"
  })
  void coloursAreForTerminalsUnlessTheUserSaysOtherwise(
      boolean terminal, String never, String forced, String colours, boolean on) {
    Map<String, String> environment =
        Map.of("NO_COLOR", never, "CLICOLOR_FORCE", forced.isEmpty() ? "0" : forced);
    Map<String, String> all = new HashMap<>(environment);
    if (!colours.isEmpty()) {
      all.put("CLICOLOR", colours);
    }
    assertThat(Colours.of(all, terminal).on()).isEqualTo(on);
    assertThat(new Colours(on).removed("x").length() > 1).isEqualTo(on);
  }

  @Test
  void whatWouldChangeTheTerminalIsSpelledOut() {
    String hostile = "a\u001b[31m\r\t\u0000\u009b\u202e\u2028\ud800\ufeffz";
    assertThat(Shown.of(hostile).text())
        .isEqualTo("a\\x1b[31m\\x0d\\t\\x00\\x9b\\u202e\\u2028\\ud800\\ufeffz");
    assertThat(Shown.of(hostile).width()).isEqualTo(Shown.of(hostile).text().length());
  }

  @Test
  void widthsAreThoseOfATerminal() {
    assertThat(Shown.of("e\u0301t\u00e9").width()).isEqualTo(3);
    assertThat(Shown.of("\u65b0\u805e\ud83d\ude00").width()).isEqualTo(6);
  }

  @Test
  void aVeryLongLineIsCut() {
    Shown shown = Shown.of("\ud83d\ude00".repeat(3000));
    assertThat(shown.text()).endsWith(" ... and 2,000 more characters").hasSize(2030);
  }
}
