package org.newsgrain.job.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgrain.job.table.Tables;

class ReportTest {

  private static final String HOSTILE = "<script>alert(1)</script>\"'&{{css}}\u202E\u0007";
  private static final String HARMLESS =
      "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;{{css}}\u202E\uFFFD";

  @TempDir private Path folder;

  @Test
  void hostileTextFromEveryTableIsEscaped() throws IOException {
    String page = page(everywhere(HOSTILE));

    assertThat(page).doesNotContain("<script").contains("<bdi>" + HARMLESS + "</bdi>");
    assertThat(page).contains("title=\"" + HARMLESS + "\"");
    assertThat(page.split("&lt;script", -1)).hasSizeGreaterThan(15);
  }

  @Test
  void thePageLoadsNothingAndRunsNothing() throws IOException {
    String page = page(everywhere("Daily"));

    assertThat(page)
        .contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"")
        .doesNotContain("http:", "https:", "<script", "<link", "<img", "url(", "@import", "src=");
  }

  @Test
  void theSameRowsMakeTheSameBytesInAnyLocale() throws IOException {
    String english = page(everywhere("Daily"));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(page(everywhere("Daily"))).isEqualTo(english);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void emptyTablesMakeAPageThatSaysSo() throws IOException {
    assertThat(page(new Snapshot()))
        .contains("No article was read.")
        .contains("No entity was counted.")
        .contains("No term was counted.")
        .contains("No article has a day of publication.")
        .contains("No article repeats another.")
        .contains("No line was removed.")
        .contains("Every file and record was read.")
        .doesNotContain("NaN", "Infinity");
  }

  @Test
  void theLedgerShowsWhatWentInAndWhatBecameOfIt() throws IOException {
    assertThat(page(everywhere("Daily")))
        .contains("Files found: 4, 700 bytes")
        .contains("aria-label=\"read 42.9 %, rejected 57.1 %\"")
        .contains("aria-label=\"repeat no other 66.7 %, repeat an earlier one 33.3 %\"")
        .contains("aria-label=\"kept as article 90.0 %, removed 10.0 %\"");
  }

  @Test
  void wordsThatOthersUseMoreAndStopWordsAreNotDistinctive() throws IOException {
    Snapshot snapshot = new Snapshot().source("Daily", "en", 1, 0, "");
    snapshot.term("Daily", "harbour", false, 12.5).term("Daily", "the", true, 99.0);
    snapshot.term("Daily", "weather", false, -3.0);

    assertThat(page(snapshot)).contains("harbour").doesNotContain("<bdi>the", "weather");
  }

  @Test
  void aSourceWithoutOthersOfItsLanguageShowsItsCommonestWords() throws IOException {
    Snapshot snapshot = new Snapshot().source("Daily", "en", 1, 0, "");

    assertThat(page(snapshot.term("Daily", "harbour", false, "")))
        .contains("Most used", "harbour")
        .doesNotContain(">Distinctive</th>");
  }

  @Test
  void repeatsAreCountedBySourceAndArticle() throws IOException {
    assertThat(page(everywhere("Daily")))
        .contains("1 article repeats an earlier one word for word, 0 nearly.")
        .contains("<bdi>Daily</bdi></th><td class=\"t\"><bdi>Weekly</bdi></td><td class=\"n\">1<");
  }

  @Test
  void manySourcesMakeASmallPageWithTheRestSummedUp() throws IOException {
    Snapshot snapshot = new Snapshot();
    for (int i = 0; i < 1000; i++) {
      snapshot.source(String.format(Locale.ROOT, "source-%04d", i), "en", 1, 0, "");
    }
    String page = page(snapshot);

    assertThat(page).contains("975 other sources", "19,500").hasSizeLessThan(40_000);
  }

  private String page(Snapshot snapshot) throws IOException {
    Report.write(snapshot.write(folder), "0123456789abcdef");
    return Files.readString(folder.resolve(Report.FILE));
  }

  /** A snapshot with a row or more in every table, and {@code text} wherever text may stand. */
  private static Snapshot everywhere(String text) {
    return new Snapshot()
        .document("a", text, "2020-09-14", "")
        .document("b", "Weekly", "2020-09-15", "a")
        .document("c", "Weekly", "2020-11-02", "")
        .source(text, "en", 1, 0, "2020-09-14")
        .source("Weekly", "en", 2, 1, "2020-11-02")
        .term(text, text, false, 12.5)
        .term("Weekly", "wind", false, 7.5)
        .row(Tables.ENTITIES, "en", text, "E", text, "PER", 3, 1, 150.0, 3, 1, "", "")
        .row(Tables.NAMES, "E", "en", text + "s", text, "PER", 3, 1, "the spelling itself")
        .row(Tables.TIMELINE, "en", text, "2020-09-14", "entity", "E", 3, 1)
        .row(Tables.REMOVED, "a", 1, text, "en", 0, 10, text, text, text)
        .row(Tables.REJECTED, text, 0, "NOT_TEXT", text, 400);
  }
}
