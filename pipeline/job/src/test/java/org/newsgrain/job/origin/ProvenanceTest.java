package org.newsgrain.job.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgrain.job.format.Article;
import org.newsgrain.job.read.InputPlace;
import org.newsgrain.text.document.LanguageTag;

class ProvenanceTest {

  private static final String PATTERN =
      "(?<source>pattern)(_(?<language>[a-z]+))?(_(?<date>[0-9-]+))?";

  @TempDir private Path folder;

  static Stream<Object[]> hosts() {
    return Cases.read("hosts.tsv");
  }

  static Stream<Object[]> sources() {
    return Cases.read("sources.tsv");
  }

  static Stream<Object[]> languages() {
    return Cases.read("languages.tsv");
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void theHostOfAnAddressOfTheWebIsASource(String url, String host) {
    String source = plain().of("folder/a.txt", article("", url, "", "")).source();
    assertThat(source).isEqualTo(host.isEmpty() ? "folder" : host);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void elseTheFirstFolderOrTheNameIs(String path, String source, String why) {
    assertThat(plain().of(path, article("", "", "", "")).source()).as(why).isEqualTo(source);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void readsLanguagesHoweverTheyAreCoded(String written, String code) {
    assertThat(plain().of("a.txt", article("", "", "", written)).languageHint())
        .isEqualTo(code.isEmpty() ? Optional.empty() : Optional.of(new LanguageTag(code)));
  }

  @ParameterizedTest
  @CsvSource({
    "record, https://url.example/, pattern/a.txt, record",
    "' ', https://url.example/, listed/pattern.txt, manifest",
    "'', https://url.example/, folder/pattern.txt, pattern",
    "'', https://url.example/, folder/a.txt, url.example",
    "'', '', url-only/a.txt, manifest.example",
    "'', https://url.example/, url-only/a.txt, url.example",
    "'', not an address, url-only/a.txt, manifest.example",
    "'', '', folder/a.txt, folder"
  })
  void theSourceIsTheFirstThatIsNamed(String record, String url, String path, String source)
      throws IOException {
    assertThat(withAll().of(path, article(record, url, "", "")).source()).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, listed/pattern_sv_2023-01-01.txt, 2021-01-01, false",
    "'', listed/pattern_sv_2023-01-01.txt, 2022-01-01, false",
    "'', folder/pattern_sv_2023-01-01.txt, 2023-01-01, false",
    "'', folder/a.txt, , false",
    "03/04/2021, listed/a.txt, 2022-01-01, false",
    "03/04/2021, folder/pattern_sv_2023-01-01.txt, 2023-01-01, false",
    "03/04/2021, folder/a.txt, , true",
    "'', folder/pattern_sv_2023-02-30.txt, , true"
  })
  void theDayIsTheFirstThatCanBeRead(String record, String path, String day, boolean unreadable)
      throws IOException {
    Origin origin = withAll().of(path, article("", "", record, ""));
    assertThat(origin.published().orElse(null))
        .isEqualTo(day == null ? null : LocalDate.parse(day));
    assertThat(origin.dateUnreadable()).isEqualTo(unreadable);
  }

  @ParameterizedTest
  @CsvSource({
    "de-AT, listed/pattern_sv.txt, de",
    "'', listed/pattern_sv.txt, fi",
    "german, listed/pattern_sv.txt, fi",
    "'', folder/pattern_sv.txt, sv",
    "'', folder/a.txt, "
  })
  void theLanguageIsTheFirstThatIsKnown(String record, String path, String language)
      throws IOException {
    Origin origin = withAll().of(path, article("", "", "", record));
    assertThat(origin.languageHint().map(LanguageTag::code).orElse(null)).isEqualTo(language);
  }

  @Test
  void theUrlIsTheRecordsElseTheManifests() throws IOException {
    assertThat(withAll().of("url-only/a.txt", article("", "urn:x", "", "")).url())
        .isEqualTo("urn:x");
    assertThat(withAll().of("url-only/a.txt", article("", "", "", "")).url())
        .isEqualTo("https://www.manifest.example/");
  }

  @ParameterizedTest
  @CsvSource({
    "news.zip, svt/a.txt, news",
    "archives/news.tar.gz, svt/a.txt, archives",
    "news.zip, svt/pattern.txt, pattern",
    "in.zip, listed/a.txt, member",
    "in.zip, listed/b.txt, whole archive",
    "in.zip, svt/a.txt, whole archive"
  })
  void inAnArchiveTheFileOnDiskIsTheSourceUnlessTheWholePathSaysMore(
      String file, String member, String source) throws IOException {
    assertThat(withAll().of(file, member, article("", "", "", "")).source()).isEqualTo(source);
  }

  @Test
  void namesAreOneLineWithoutCharactersThatSteerATerminal() {
    String name = "  Dagens\n\t \u00A0Ny\u001B\u0007heter\u202E \uD800A\u030A";
    assertThat(plain().of("a.txt", article(name, "", "", "")).source())
        .isEqualTo("Dagens Nyheter \uFFFD\u00C5");
  }

  private static Provenance plain() {
    return new Provenance("", SourceManifest.NONE);
  }

  private Provenance withAll() throws IOException {
    Files.writeString(
        folder.resolve(SourceManifest.FILE_NAME),
        """
        path,source,language,published,url
        listed/**,manifest,fi,2022-01-01,
        url-only/*,,,,https://www.manifest.example/
        in.zip/listed/*,a glob,,,
        in.zip/listed/a.txt,member,,,
        in.zip,whole archive,,,
        """);
    return new Provenance(PATTERN, InputPlace.of(folder.toString()).manifest());
  }

  private static Article article(String source, String url, String date, String language) {
    return new Article("text", "UTF-8", "", source, url, date, language, "");
  }
}
