package org.newsgrain.job.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.document.Rejection;

class ArticlesTest {

  private static final String NO_PATTERN = "";

  @TempDir private Path folder;

  private final List<Document> documents = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();

  @Test
  void aFileBecomesADocument() throws IOException {
    write("alpha/a.txt", "På måndag\r\nkommer den.\n".getBytes(StandardCharsets.UTF_8));
    readAll(NO_PATTERN);
    assertThat(rejections).isEmpty();
    Document document = documents.get(0);
    assertThat(document.path()).isEqualTo("alpha/a.txt");
    assertThat(document.source()).isEqualTo("alpha");
    assertThat(document.text()).isEqualTo("På måndag\nkommer den.\n");
    assertThat(document.bytes()).isEqualTo(25);
    assertThat(document.charset()).isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "alpha/a.txt, alpha",
    "alpha/beta/a.txt, alpha",
    "alone.txt, alone",
    "two.parts.txt, two.parts",
    "noending, noending"
  })
  void withoutAPatternTheFirstFolderElseTheNameIsTheSource(String path, String source)
      throws IOException {
    write(path, "text".getBytes(StandardCharsets.UTF_8));
    readAll(NO_PATTERN);
    assertThat(documents.get(0).source()).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource({
    "x_sv_2024-02-29.txt, x, sv, 2024-02-29",
    "x_sv_20240229.txt, x, sv, 2024-02-29",
    "x_sv_2023-02-29.txt, x, sv,",
    "unlike.txt, unlike, ,"
  })
  void thePatternSaysSourceLanguageAndDay(String path, String source, String language, String day)
      throws IOException {
    write(path, "text".getBytes(StandardCharsets.UTF_8));
    readAll("^(?<source>[^_]+)_(?<language>[a-z]+)_(?<date>[0-9-]+)");
    Document document = documents.get(0);
    assertThat(document.source()).isEqualTo(source);
    assertThat(document.languageHint())
        .isEqualTo(Optional.ofNullable(language).map(LanguageTag::new));
    assertThat(document.published()).isEqualTo(Optional.ofNullable(day).map(LocalDate::parse));
  }

  @Test
  void readsOneFileBehindALink() throws IOException {
    write("kept/a.txt", "text".getBytes(StandardCharsets.UTF_8));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("kept/a.txt"));
    Articles articles = new Articles(new RunPlan.Reading(link.toString(), NO_PATTERN, 1_000));
    for (InputFile file : Listing.of(link).files()) {
      articles.read(file, documents::add, rejections::add);
    }
    assertThat(rejections).isEmpty();
    assertThat(documents).extracting(Document::path).containsExactly("a.txt");
  }

  @Test
  void whatCannotBeReadWholeIsRejectedWhole() throws IOException {
    write("blank.txt", "\n \t\n".getBytes(StandardCharsets.UTF_8));
    write("good.txt", "text".getBytes(StandardCharsets.UTF_8));
    write("large.txt", new byte[1_001]);
    write("packed.GZ", new byte[] {31, (byte) 139, 8});
    write("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
    write("zero.txt", new byte[0]);
    readAll(NO_PATTERN);
    assertThat(documents.stream().map(Document::path)).containsExactly("good.txt");
    assertThat(rejections.stream().map(r -> r.path() + " " + r.reason() + " " + r.bytes()))
        .containsExactly(
            "blank.txt EMPTY 4",
            "large.txt TOO_LARGE 1001",
            "packed.GZ UNSUPPORTED 3",
            "picture.txt NOT_TEXT 8",
            "zero.txt EMPTY 0");
  }

  @Test
  void aFileThatChangedOrWentAwaySinceItWasListedIsRejected() throws IOException {
    write("changed.txt", "before".getBytes(StandardCharsets.UTF_8));
    write("gone.txt", "before".getBytes(StandardCharsets.UTF_8));
    List<InputFile> files = Listing.of(folder).files();
    write("changed.txt", "after!".getBytes(StandardCharsets.UTF_8));
    Files.delete(folder.resolve("gone.txt"));
    read(files, NO_PATTERN);
    assertThat(documents).isEmpty();
    assertThat(rejections.stream().map(r -> r.path() + " " + r.reason()))
        .containsExactly("changed.txt CHANGED_DURING_READ", "gone.txt UNREADABLE");
  }

  private void readAll(String pattern) throws IOException {
    read(Listing.of(folder).files(), pattern);
  }

  private void read(List<InputFile> files, String pattern) {
    Articles articles = new Articles(new RunPlan.Reading(folder.toString(), pattern, 1_000));
    files.forEach(file -> articles.read(file, documents::add, rejections::add));
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
