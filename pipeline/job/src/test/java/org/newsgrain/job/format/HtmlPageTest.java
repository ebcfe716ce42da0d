package org.newsgrain.job.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgrain.text.document.Rejection.Reason;
import org.newsgrain.text.document.Sha256;

class HtmlPageTest {

  @ParameterizedTest
  @CsvFileSource(resources = "html-text.csv", useHeadersInDisplayName = true)
  void everyKindOfElementBecomesText(String html, String text) throws Exception {
    String shown = page(html.replace("\\n", "\n").replace("\\t", "\t")).text();
    assertThat(shown.strip().replace("\n", " / ").replace("\t", " | ")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "html-metadata.csv", useHeadersInDisplayName = true)
  void metadataSayWhatTheyAreMeantToSay(
      String head, String title, String url, String date, String language) throws Exception {
    Article article = page((head == null ? "" : head) + "<p>Text</p>");
    assertThat(new String[] {article.title(), article.url(), article.date(), article.language()})
        .containsExactly(empty(title), empty(url), empty(date), empty(language));
    assertThat(article.source()).isEmpty();
  }

  @Test
  void aPageIsReadWhole() throws Exception {
    byte[] bytes = resource("page.html");
    assertThat(HtmlPage.read(bytes, Optional.empty()))
        .isEqualTo(
            new Article(
                new String(resource("page.txt"), StandardCharsets.UTF_8),
                "UTF-8",
                "Hamnen får en ny kaj",
                "",
                "https://www.kustbladet.example/hamnen-kaj",
                "2024-03-05T07:30:00+01:00",
                "sv-SE",
                Sha256.hex(bytes)));
  }

  @ParameterizedTest
  @CsvSource({
    // declared by the sender, declared by the page, true
    "windows-1251,,windows-1251,windows-1251",
    ",windows-1251,windows-1251,windows-1251",
    "koi8-r,windows-1251,koi8-r,KOI8-R",
    "no-such-charset,koi8-r,koi8-r,KOI8-R",
    "'',bad name!,koi8-r,KOI8-R",
    ",,koi8-r,KOI8-R",
    "iso-8859-1,iso-8859-1,utf-8,UTF-8",
    "windows-1251,,utf-16le,UTF-16LE",
    "utf-8,utf-8,windows-1251,windows-1251",
    ",utf-16,windows-1251,windows-1251"
  })
  void theCharsetIsFound(String sender, String own, String real, String found) throws Exception {
    String meta = own == null ? "" : "<meta charset='" + own + "'>";
    String mark = real.startsWith("utf-16") ? "\uFEFF" : "";
    String html = mark + meta + "<p>" + "Сегодня в Минске прошла встреча. ".repeat(8);
    Article article =
        HtmlPage.read(html.getBytes(Charset.forName(real)), Optional.ofNullable(sender));
    assertThat(article.text()).startsWith("Сегодня в Минске прошла встреча.");
    assertThat(article.charset()).isEqualTo(found);
  }

  @Test
  void theDeclarationMayHaveTheOldForm() throws Exception {
    String html =
        "<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=Shift_JIS\"><p>首相は会見で述べた";
    assertThat(HtmlPage.read(html.getBytes(Charset.forName("Shift_JIS")), Optional.empty()).text())
        .isEqualTo("首相は会見で述べた\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "<p>&nbsp;</p>", "<script>a()</script>", "<img alt=a>"})
  void aPageWithoutTextIsEmpty(String html) {
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> page(html))
        .withMessage("nothing but white space")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
  }

  @Test
  void bytesThatAreNoTextAreRejected() {
    byte[] noise = new byte[5_000];
    new Random(3).nextBytes(noise);
    for (String declared : new String[] {"", "iso-8859-1", "windows-1252", "ibm437"}) {
      assertThatExceptionOfType(RejectedException.class)
          .isThrownBy(() -> HtmlPage.read(noise, Optional.of(declared)))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_TEXT));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b></p>",
        "<p><b><i>",
        "<table><tr><td>",
        "<a><table>",
        "</div></p>",
        "<svg>",
        "<!--",
        "&amp",
        "<x a=1 ",
        "<td>x"
      })
  void hostilePagesTakeNeitherTheStackNorTheDay(String repeated) {
    byte[] page = ("Text " + repeated.repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          try {
            assertThat(HtmlPage.read(page, Optional.empty()).text()).startsWith("Text");
          } catch (RejectedException e) {
            assertThat(e.reason()).isEqualTo(Reason.NOT_TEXT);
          }
        });
  }

  @Test
  void anAttributeMayBeLong() throws Exception {
    String html =
        "<p title='" + "a b ".repeat(2_500_000) + "' class=" + "c".repeat(1_000) + ">Text";
    assertThat(page(html).text()).isEqualTo("Text\n");
  }

  private static Article page(String html) throws RejectedException {
    return HtmlPage.read(html.getBytes(StandardCharsets.UTF_8), Optional.of("utf-8"));
  }

  private static byte[] resource(String name) throws Exception {
    try (var in = HtmlPageTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static String empty(String cell) {
    return cell == null ? "" : cell;
  }
}
