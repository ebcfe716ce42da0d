package org.newsgrain.job.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.LanguageTag;

class ArticlesTest {

  @TempDir private Path folder;
  private Input input;

  @BeforeEach
  void open() {
    input = new Input(folder, 1_000);
  }

  @Test
  void aFileIsReadWholeWhateverMayBeRead() throws IOException {
    write("alpha/a.txt", "The harbour is open.\n".getBytes(StandardCharsets.UTF_8));
    Input.Outcome outcome = new Input(folder, Long.MAX_VALUE).read();
    assertThat(outcome.rejections()).isEmpty();
    assertThat(outcome.documents().get(0).text()).isEqualTo("The harbour is open.\n");
  }

  @Test
  void aFileBecomesADocument() throws IOException {
    write("alpha/a.txt", "På måndag\r\nkommer den.\n".getBytes(StandardCharsets.UTF_8));
    Input.Outcome outcome = input.read();
    assertThat(outcome.rejections()).isEmpty();
    Document document = outcome.documents().get(0);
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
    assertThat(input.read().documents().get(0).source()).isEqualTo(source);
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
    Document document =
        input
            .read(input.listing(), "^(?<source>[^_]+)_(?<language>[a-z]+)_(?<date>[0-9-]+)")
            .documents()
            .get(0);
    assertThat(document.source()).isEqualTo(source);
    assertThat(document.languageHint())
        .isEqualTo(Optional.ofNullable(language).map(LanguageTag::new));
    assertThat(document.published()).isEqualTo(Optional.ofNullable(day).map(LocalDate::parse));
  }

  @Test
  void readsOneFileBehindALink() throws IOException {
    write("kept/a.txt", "text".getBytes(StandardCharsets.UTF_8));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("kept/a.txt"));
    Input.Outcome outcome = new Input(link).read();
    assertThat(outcome.rejections()).isEmpty();
    assertThat(outcome.documents()).extracting(Document::path).containsExactly("a.txt");
  }

  @Test
  void whatCannotBeReadWholeIsRejectedWhole() throws IOException {
    write("blank.txt", "\n \t\n".getBytes(StandardCharsets.UTF_8));
    write("good.txt", "text".getBytes(StandardCharsets.UTF_8));
    write("large.txt", new byte[1_001]);
    write("packed.GZ", new byte[] {31, (byte) 139, 8});
    write("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
    write("zero.txt", new byte[0]);
    assertThat(input.read().fates())
        .containsExactly(
            "blank.txt 0 EMPTY 4",
            "good.txt 0 read 4",
            "large.txt 0 TOO_LARGE 1001",
            "packed.GZ 0 CORRUPT 3",
            "picture.txt 0 NOT_TEXT 8",
            "zero.txt 0 EMPTY 0");
  }

  @Test
  void aFileThatChangedOrWentAwaySinceItWasListedIsRejected() throws IOException {
    write("changed.txt", "before".getBytes(StandardCharsets.UTF_8));
    write("gone.txt", "before".getBytes(StandardCharsets.UTF_8));
    Path touched = input.write("touched.txt", "before");
    FileTime time = Files.getLastModifiedTime(touched);
    Listing listing = input.listing();
    write("changed.txt", "afterwards".getBytes(StandardCharsets.UTF_8));
    Files.delete(folder.resolve("gone.txt"));
    write("touched.txt", "after!".getBytes(StandardCharsets.UTF_8));
    Files.setLastModifiedTime(touched, time);
    assertThat(input.read(listing, "").fates())
        .containsExactly(
            "changed.txt 0 CHANGED_DURING_READ 6",
            "gone.txt 0 CHANGED_DURING_READ 6",
            "touched.txt 0 CHANGED_DURING_READ 6");
  }

  private void write(String path, byte[] bytes) throws IOException {
    input.write(path, bytes);
  }
}
