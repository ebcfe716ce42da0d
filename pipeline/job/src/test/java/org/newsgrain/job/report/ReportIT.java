package org.newsgrain.job.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report in a real browser, of a corpus whose names try to break it. */
class ReportIT {

  private static final Path PICTURES = Path.of("target/it/report");
  private static final String ENTITIES = "#entities tbody tr th button";
  private static final int ENTER = 13;
  private static final int ESCAPE = 27;

  @TempDir private static Path folder;
  private static Browser browser;
  private static Path report;

  private BrowserPage page;
  private boolean complaintsAreExpected;

  @BeforeAll
  static void startTheBrowser() throws IOException {
    Optional<Path> program = Browser.installed();
    Assumptions.assumeTrue(
        program.isPresent(), "SKIPPED: no chromium on the PATH; the report was not tried out");
    Path snapshot = NewsWeek.tables().write(Files.createDirectory(folder.resolve("snapshot")));
    Report.write(snapshot, "0123456789abcdef");
    report = snapshot.resolve(Report.FILE);
    browser = new Browser(program.get(), folder.resolve("profile"));
  }

  @AfterAll
  static void endTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openAPage() {
    page = browser.page().size(1200, 900);
  }

  @AfterEach
  void nothingWasComplainedOfAndNothingLoaded() {
    if (!complaintsAreExpected) {
      assertThat(page.complaints()).isEmpty();
      assertThat(page.requests()).containsOnly(report.toUri().toString());
    }
    page.close();
  }

  @Test
  void hostileNamesAreShownAsTextAndDoNothing() {
    page.open(report);

    assertThat(page.texts("#sources tbody th")).containsAll(NewsWeek.SOURCES);
    assertThat(page.evaluate("document.forms[0].elements.source.textContent").asText())
        .contains(NewsWeek.SOURCES);
    assertThat(page.texts(ENTITIES)).contains("Turku " + NewsWeek.IMAGE);
    assertThat(page.evaluate("window.hacked === undefined").asBoolean()).isTrue();
    assertThat(page.evaluate("document.images.length").asInt()).isZero();
  }

  @Test
  void choosingASourceShowsOnlyItsEntitiesTermsAndPairs() {
    page.open(report).choose("#filters [name=source]", "Daily Herald");

    assertThat(page.texts("#sources tbody tr th")).containsExactly("Daily Herald");
    assertThat(page.texts(ENTITIES)).contains("Person 00", "Person 03").doesNotContain("Person 01");
    assertThat(page.texts("#heatmap thead .up")).containsExactly("Daily Herald");
    assertThat(page.texts("#distinctive caption bdi")).containsExactly("Daily Herald");
    assertThat(page.texts("#together tbody th")).containsExactly("Person 00");
    assertThat(page.texts("#timeline figcaption").get(0)).contains("Articles by day", "3 articles");
  }

  @Test
  void languageAndTypeFilterTogetherAndClearBringsAllBack() {
    page.open(report).choose("#filters [name=language]", "Swedish");
    assertThat(page.texts("#entities tbody td:nth-child(2)")).containsExactly("90");

    page.choose("#filters [name=type]", "persons");
    assertThat(page.texts("#entities .view")).containsExactly("No entity passes the filter.");

    page.click("#filters [type=reset]");
    assertThat(page.texts(ENTITIES)).hasSize(20).startsWith("Turku " + NewsWeek.IMAGE);
  }

  @Test
  void searchingIgnoresCaseAndAccentsAndSaysHowManyItFound() {
    page.open(report).click("#filters [name=text]").type("person 17 astrom");

    assertThat(page.texts(ENTITIES)).containsExactly("Person 17");
    assertThat(page.texts("#filters output")).containsExactly("1 entity");
  }

  @Test
  void aColumnSortsAndAButtonShowsTheRest() {
    page.open(report).click("#entities thead th:nth-child(4) button");
    assertThat(page.texts("#entities caption")).containsExactly("Entities by articles");
    assertThat(page.texts("#entities [aria-sort=descending]").get(0)).startsWith("Articles");

    page.click("#entities .more");
    assertThat(page.texts(ENTITIES)).hasSize(41);
  }

  @Test
  void anEntityOpensByKeyboardAndTheFocusComesBack() {
    page.open(report).evaluate("document.querySelector('" + ENTITIES + "').focus()");
    page.press("Enter", ENTER);
    assertThat(page.texts("#details h2")).containsExactly("Turku " + NewsWeek.IMAGE);
    assertThat(page.texts("#details").get(0)).contains("180 mentions in 8 articles", "Person 01");

    page.press("Escape", ESCAPE);
    assertThat(page.texts("#details")).isEmpty();
    assertThat(page.evaluate("document.activeElement.textContent").asText()).startsWith("Turku");
  }

  @Test
  void withoutScriptsTheSameFactsAreThere() {
    page.withoutScripts().open(report);

    assertThat(page.texts("#filters")).isEmpty();
    assertThat(page.texts("#entities tbody th").get(0)).startsWith("Turku " + NewsWeek.IMAGE);
    assertThat(page.texts("#heatmap thead .up")).contains(NewsWeek.IMAGE);
    assertThat(page.texts("#distinctive caption bdi")).contains("Daily Herald");
    assertThat(page.texts("#together tbody th")).contains("Person 00");
    assertThat(page.texts("#timeline figure")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          img-src | new Image().src = 'https://example.invalid/x.png'
          connect-src | fetch('https://example.invalid/').catch(() => 0)
          style-src-attr | document.body.setAttribute('style', 'display: none')
          require-trusted-types-for | document.body.append(document.createElement('script').appendChild(document.createTextNode('window.hacked = 1')).parentNode)
          """)
  void thePolicyStopsWhatEscapingDoesNot(String directive, String attempt) {
    page.open(report);
    String stopped =
        "new Promise((done) => { addEventListener('securitypolicyviolation', (event) =>"
            + " done(event.effectiveDirective)); "
            + attempt
            + "; setTimeout(() => done('nothing'), 2000); })";

    assertThat(page.evaluate(stopped).asText()).isEqualTo(directive);
    assertThat(page.evaluate("window.hacked === undefined").asBoolean()).isTrue();
    complaintsAreExpected = true;
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyTextStandsOutFromItsGround(String scheme) throws IOException {
    page.scheme(scheme).open(report).click(ENTITIES);

    assertThat(page.evaluate(script("contrast.js"))).isEmpty();
    page.screenshot(PICTURES.resolve(scheme + ".png"), 1200, 3000);
  }

  @Test
  void headingsTablesAndFieldsAreNamed() {
    page.open(report);
    assertThat(page.evaluate(script("structure.js"))).isEmpty();

    page.withoutScripts().open(report);
    assertThat(page.evaluate(script("structure.js"))).isEmpty();
  }

  @Test
  void aPhoneNeedsNoScrollingSideways() throws IOException {
    page.size(390, 844).open(report);

    assertThat(page.evaluate("document.documentElement.scrollWidth").asInt()).isEqualTo(390);
    page.screenshot(PICTURES.resolve("phone.png"), 390, 5000);
  }

  @Test
  void printingLeavesOutWhatPaperCannotDo() throws IOException {
    page.open(report).print(PICTURES.resolve("report.pdf"));

    assertThat(PICTURES.resolve("report.pdf")).isNotEmptyFile();
  }

  private static String script(String name) {
    try (InputStream in = ReportIT.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
