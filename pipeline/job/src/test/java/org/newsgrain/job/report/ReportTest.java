package org.newsgrain.job.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgrain.job.table.Tables;

class ReportTest {

  private static final String HOSTILE = "<script>alert(1)</script>\"'&{{css}}\u202E\u0007";
  private static final String HARMLESS =
      "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;{{css}}\u202E\uFFFD";

  private static final String DATA = "<script type=\"application/json\" id=\"data\">";

  @TempDir private Path folder;

  @Test
  void hostileTextFromEveryTableIsEscaped() throws IOException {
    String page = markup(everywhere(HOSTILE));

    assertThat(page).doesNotContain("<script>").contains("<bdi>" + HARMLESS + "</bdi>");
    assertThat(page).contains("title=\"" + HARMLESS + "\"");
    assertThat(page.split("&lt;script", -1)).hasSizeGreaterThan(15);
  }

  @Test
  void hostileTextInTheDataStaysText() throws IOException {
    String data = between(page(everywhere(HOSTILE + "</script><!--\u2028")), DATA, "</script>");

    assertThat(data).doesNotContain("<", ">", "&", "'", "\u2028");
    assertThat(new ObjectMapper().readTree(data).at("/sources/1").asText())
        .isEqualTo("<script>alert(1)</script>\"'&{{css}}\u202E\u0007</script><!--\u2028");
  }

  @Test
  void theMarkupLoadsNothingAndHasNoHandlersOrStyles() throws IOException {
    assertThat(markup(everywhere("Daily")))
        .doesNotContain("http:", "https:", "<link", "<img", "url(", "@import", "src=")
        .doesNotContain(" style=", " onclick=", " onload=", "javascript:");
  }

  @Test
  void thePolicyAllowsThisScriptAndThisStyleAlone() throws Exception {
    String page = page(everywhere("Daily"));
    String policy = between(page, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");

    assertThat(policy.replace("&#39;", "'").split("; "))
        .containsExactly(
            "default-src 'none'",
            "style-src '" + hash(between(page, "<style>", "</style>")) + "'",
            "script-src '" + hash(between(page, "<script>", "</script>")) + "'",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'");
  }

  @Test
  void theChartLibraryIsTheOneThatWasRecorded() throws Exception {
    List<String> recorded = Files.readAllLines(Path.of("vendor/SHA256SUMS"));
    assertThat(recorded).hasSize(1);
    String[] hashAndFile = recorded.get(0).split("  ", 2);
    byte[] file = Files.readAllBytes(Path.of("vendor").resolve(hashAndFile[1]));
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");

    assertThat(HexFormat.of().formatHex(sha256.digest(file))).isEqualTo(hashAndFile[0]);
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
    assertThat(markup(new Snapshot()))
        .contains("No article was read.")
        .contains("No entity was counted.")
        .contains("No term was counted.")
        .contains("No article has a day of publication.")
        .contains("No article repeats another.")
        .contains("No two entities share two articles of a source.")
        .contains("No line was removed.")
        .contains("Every file and record was read.")
        .doesNotContain("NaN", "Infinity");
  }

  @Test
  void theLedgerShowsWhatWentInAndWhatBecameOfIt() throws IOException {
    assertThat(page(everywhere("Daily")))
        .contains("<b>4 files</b> <span>700 bytes</span>")
        .contains("<b>3 articles</b> <span>42.9 % of the bytes, 300 bytes</span>")
        .contains("<b>1 file or record rejected</b> <span>57.1 % of the bytes, 400 bytes</span>")
        .contains("<b>2 appear first</b> <span>66.7 %</span>")
        .contains("<b>1 repeat one word for word</b> <span>33.3 %</span>")
        .contains("<b>Article text</b> <span>90.0 %, 270 characters</span>")
        .contains("<b>1 line removed</b> <span>10.0 %, 30 characters</span>")
        .contains("<b>English</b> <span>60 words</span>");
  }

  @Test
  void theBandsOfTheFlowAreAsBroadAsTheirBytes() throws IOException {
    String flow = between(markup(everywhere("Daily")), "<ol class=\"flow\">", "</ol>");
    List<Double> widths =
        Pattern.compile("<rect class=\"\\w+\" x=\"[0-9.]+\" width=\"([0-9.]+)\"")
            .matcher(flow)
            .results()
            .map(found -> Double.valueOf(found.group(1)))
            .toList();

    assertThat(widths).hasSize(8);
    double all = widths.get(0);
    assertThat(widths.get(1) / all).isCloseTo(300.0 / 700, offset(0.001));
    assertThat(widths.get(2) / all).isCloseTo(400.0 / 700, offset(0.001));
    assertThat(widths.get(5) / all).isCloseTo(270.0 / 700, offset(0.001));
    assertThat(widths.get(7) / all).isCloseTo(270.0 / 700, offset(0.001));
  }

  @Test
  void wordsThatOthersUseMoreAndStopWordsAreNotDistinctive() throws IOException {
    Snapshot snapshot = new Snapshot().source("Daily", "en", 1, 0, "");
    snapshot.term("Daily", "harbour", false, 12.5).term("Daily", "the", true, 99.0);
    snapshot.term("Daily", "weather", false, -3.0);

    assertThat(markup(snapshot)).contains("harbour").doesNotContain("<bdi>the", "weather");
  }

  @Test
  void aSourceWithoutOthersOfItsLanguageShowsItsCommonestWords() throws IOException {
    Snapshot snapshot = new Snapshot().source("Daily", "en", 1, 0, "");

    assertThat(markup(snapshot.term("Daily", "harbour", false, "")))
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
  void sourcesThatShareRepeatsStandAgainstEachOther() throws IOException {
    Snapshot snapshot =
        new Snapshot()
            .document("a", "Daily", "", "")
            .document("b", "Weekly", "", "a")
            .document("c", "Weekly", "", "a")
            .document("d", "Monthly", "", "a");
    String section = between(markup(snapshot), "<section id=\"duplicates\"", "</section>");

    assertThat(section)
        .contains(
            "<bdi>Daily</bdi></th><td class=\"h0\"></td><td class=\"h6\">2</td><td"
                + " class=\"h5\">1</td>");
  }

  @Test
  void manySourcesMakeASmallPageWithTheRestSummedUp() throws IOException {
    Snapshot snapshot = new Snapshot();
    for (int i = 0; i < 1000; i++) {
      snapshot.source(String.format(Locale.ROOT, "source-%04d", i), "en", 1, 0, "");
    }
    String page = page(snapshot);

    assertThat(page).contains("960 other sources", "19,200");
    assertThat(page.length() - page(new Snapshot()).length()).isLessThan(60_000);
  }

  @Test
  void aCorpusThatFillsEverythingStaysSmallEnoughToMail() throws IOException {
    Snapshot snapshot = new Snapshot();
    for (int source = 10; source < 60; source++) {
      String name = "www.newspaper-" + source + ".example";
      snapshot.source(name, "en", 1000 + source, 0, "2024-01-01", "2024-04-01");
      for (int entity = 100; entity < 350; entity++) {
        snapshot.row(
            Tables.ENTITIES, "en", name, "E" + entity, "", "PER", 99, 9, 1.5, 9, 9, "", "");
      }
      for (int term = 100; term < 140; term++) {
        snapshot.term(name, "distinctive" + term, false, 123.4 + term);
      }
      for (int i = 0; i < 24 * 91 && source < 24; i++) {
        String day = LocalDate.of(2024, 1, 1).plusDays(i % 91).toString();
        snapshot.row(Tables.TIMELINE, "en", name, day, "entity", "E" + (100 + i / 91), 12, 3);
      }
      for (int i = 0; i < 50; i++) {
        snapshot.row(Tables.PAIRS, "en", name, "A", "E" + i, "Anna Andersson", "Bo " + i, 9, 0.8);
      }
    }
    for (int entity = 100; entity < 350; entity++) {
      snapshot.row(
          Tables.NAMES, "E" + entity, "en", "Anna " + entity, "Anna B. " + entity, "PER", 9, 9, "");
    }

    assertThat(page(snapshot).length()).isBetween(200_000, 450_000);
  }

  @Test
  void pairsAreAddedUpOverTheirSourcesAndOneSourceDoesNotFillTheTable() throws IOException {
    Snapshot snapshot =
        new Snapshot().source("Daily", "en", 9, 0, "").source("Weekly", "en", 9, 0, "");
    for (int i = 0; i < 10; i++) {
      snapshot.row(Tables.PAIRS, "en", "Daily", "A", "B" + i, "Anna", "Bo" + i, 9 - i / 5, 1.0);
    }
    snapshot.row(Tables.PAIRS, "en", "Weekly", "A", "C", "Anna", "Carl", 2, 0.5);
    snapshot.row(Tables.PAIRS, "en", "Weekly", "A", "B0", "Anna", "Bo0", 3, 0.2);
    String section = between(markup(snapshot), "<section id=\"together\"", "</section>");

    assertThat(section).contains("Bo0", "Bo3", "Carl").doesNotContain("Bo4");
    assertThat(section).contains("<td class=\"n\">12</td><td class=\"n\">0.80</td>");
  }

  private String page(Snapshot snapshot) throws IOException {
    Report.write(snapshot.write(folder), "0123456789abcdef");
    return Files.readString(folder.resolve(Report.FILE));
  }

  /** The page without its style and script. */
  private String markup(Snapshot snapshot) throws IOException {
    String page = page(snapshot);
    String style = between(page, "<style>", "</style>");
    String script = between(page, "<script>", "</script>");
    String data = between(page, DATA, "</script>");
    return page.replace(style, "").replace("<script>" + script + "</script>", "").replace(data, "");
  }

  private static String between(String page, String from, String to) {
    int start = page.indexOf(from) + from.length();
    return page.substring(start, page.indexOf(to, start));
  }

  private static String hash(String content) throws NoSuchAlgorithmException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
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
