package org.newsgrain.job.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgrain.job.origin.SourceManifest.Row;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.job.read.InputPlace;
import org.newsgrain.text.document.Sha256;

class SourceManifestTest {

  @TempDir private Path folder;

  static Stream<Object[]> badManifests() {
    return Cases.read("bad-manifests.tsv");
  }

  @ParameterizedTest
  @MethodSource("badManifests")
  void saysWhereAManifestIsWrong(String lines, String message) throws IOException {
    write(lines.replace('|', '\n'));
    assertThatThrownBy(() -> manifest(folder))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(message);
  }

  @Test
  void saysWhereItIsNotUtf8() throws IOException {
    String lines = "path,source\n" + "å,b\n".repeat(10_000) + "\u00E5,c\n";
    byte[] bytes = lines.replace("å,b", "xx,b").getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("sources.csv"), bytes);
    assertThatThrownBy(() -> manifest(folder))
        .isInstanceOf(UsageException.class)
        .hasMessage("sources.csv:10002: not UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "svt/a.txt, exact",
    "svt/b.txt, first glob",
    "svt/x/b.txt, second glob",
    "dn/a[1].txt, brackets",
    "dn/a1.txt, brackets",
    "SVT/b.txt, ''"
  })
  void thePathItselfGoesBeforeGlobsAndAGlobBeforeThoseBelow(String path, String source)
      throws IOException {
    SourceManifest manifest =
        manifest(
            """
            path,source
            svt/*,first glob
            svt/**,second glob
            svt/a.txt,exact
            dn/a[1].txt,brackets
            """);
    assertThat(find(manifest, path).source()).isEqualTo(source);
  }

  @Test
  void anEmptyCellLeavesTheColumnToTheNextRowThatFits() throws IOException {
    SourceManifest manifest =
        manifest(
            """
            published,path,language,source,url
            ,**,sv,Everyone,https://every.example/
            2023-01-03,svt/a.txt,,,
            ,svt/*,fi,SVT,
            """);
    assertThat(find(manifest, "svt/a.txt"))
        .isEqualTo(new Row("Everyone", "sv", "2023-01-03", "https://every.example/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "path,source\na,b\n",
        "\uFEFFpath,source\na,b\n",
        "path,source\r\na,b\r\n",
        " path , source\n\na,b",
        "\"path\",\"source\"\n\"a\",\"b\"\n"
      })
  void readsCsvAsProgramsWriteIt(String lines) throws IOException {
    assertThat(find(manifest(lines), "a").source()).isEqualTo("b");
  }

  @Test
  void aFileThatIsReadAloneMayHaveOneBesideIt() throws IOException {
    write("path,source\na.txt,b\n");
    Path file = Files.writeString(folder.resolve("a.txt"), "text");
    assertThat(find(manifest(file), "a.txt").source()).isEqualTo("b");
    assertThat(manifest(folder.resolve("sources.csv")).sha256()).isEmpty();
  }

  @Test
  void withoutOneNothingIsSaid() throws IOException {
    Files.createDirectories(folder.resolve("deeper"));
    Files.writeString(folder.resolve("deeper/sources.csv"), "path,source\n**,b\n");
    SourceManifest manifest = manifest(folder);
    assertThat(manifest.sha256()).isEmpty();
    assertThat(find(manifest, "a.txt")).isEqualTo(Row.EMPTY);
  }

  @Test
  void itsHashIsThatOfItsBytes() throws IOException {
    SourceManifest manifest = manifest("\uFEFFpath,source\na,b\n");
    assertThat(manifest.sha256())
        .isEqualTo(
            HexFormat.of()
                .formatHex(
                    Sha256.digest().digest(Files.readAllBytes(folder.resolve("sources.csv")))));
  }

  @Test
  void tellsWhichPathsLeadNowhere() throws IOException {
    SourceManifest manifest =
        manifest(
            """
            path,source
            b.txt,there
            wrong.txt,not there
            news.zip/svt/a.txt,inside
            *.html,a glob
            svt,a folder
            """);
    assertThat(manifest.unmatched(List.of("b.txt", "news.zip", "svt/c.txt")))
        .containsExactly("wrong.txt", "svt");
  }

  private static Row find(SourceManifest manifest, String path) {
    return manifest.find(path, path);
  }

  private SourceManifest manifest(String lines) throws IOException {
    write(lines);
    return manifest(folder);
  }

  private static SourceManifest manifest(Path input) throws IOException {
    return InputPlace.of(input.toString()).manifest();
  }

  private void write(String lines) throws IOException {
    Files.writeString(folder.resolve("sources.csv"), lines);
  }
}
