package org.newsgrain.job.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.Rejection;

/** What is packed, what is in archives, and what is broken of both. */
class PackedFilesTest {

  @TempDir private Path folder;
  private Input input;

  @BeforeEach
  void open() {
    input = new Input(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "zst", "bz2", "xz"})
  void aPackedTextIsOneArticle(String packing) throws IOException {
    byte[] packed = Packed.in(packing, text(3));
    input.write("a/one.txt." + packing, packed);
    input.write("a/misnamed.txt", packed);
    input.write("a/twice." + packing, Packed.in(packing, packed));
    Input.Outcome outcome = input.read();
    assertThat(outcome.rejections()).isEmpty();
    assertThat(outcome.texts()).containsOnly(string(3)).hasSize(3);
    assertThat(outcome.bytes()).isEqualTo(input.listing().bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "zst", "bz2", "xz"})
  void whatIsPackedAndBrokenIsRejectedWhole(String packing) throws IOException {
    byte[] packed = Packed.in(packing, text(5_000));
    input.write("cut." + packing, Packed.cut(packed, .6));
    input.write("flipped." + packing, Packed.flipped(packed));
    input.write("garbage." + packing, Packed.withGarbage(packed));
    input.write("unstarted." + packing, new byte[] {0, 1, 2, 3, 4});
    assertThat(input.read().fates())
        .containsExactly(
            "cut." + packing + " 0 CORRUPT " + (int) (packed.length * .6),
            "flipped." + packing + " 0 CORRUPT " + packed.length,
            "garbage." + packing + " 0 CORRUPT " + (packed.length + 20),
            "unstarted." + packing + " 0 CORRUPT 5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "zst", "bz2", "xz"})
  void whatUnpacksToHundredsOfTimesItsSizeIsABomb(String packing) throws IOException {
    byte[] bomb = Packed.in(packing, new byte[4 << 20]);
    input.write("bomb." + packing, bomb);
    input.write("within.zip", Packed.zip(Map.of("a/bomb.txt." + packing, bomb)));
    input.write("deep.gz", Packed.in("gz", Packed.in("gz", bomb)));
    assertThat(input.read().rejections())
        .extracting(Rejection::path, Rejection::reason)
        .extracting(Object::toString)
        .containsExactly(
            "(\"bomb." + packing + "\", BOMB)", "(\"deep.gz\", BOMB)", "(\"within.zip\", BOMB)");
  }

  @Test
  void archivesThatLieToDeepInEachOtherAreABomb() throws IOException {
    byte[] archive = Packed.zip(Map.of("a.txt", text(1)));
    for (int level = 0; level < 7; level++) {
      archive = Packed.zip(Map.of("inner.zip", archive));
    }
    input.write("deep.zip", archive);
    assertThat(input.read().fates()).containsExactly("deep.zip 0 BOMB " + archive.length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "tar"})
  void filesInAnArchiveAreReadLikeFilesInAFolder(String kind) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("b/two.txt.gz", Packed.in("gz", text(2)));
    files.put("a/one.txt", text(1));
    files.put("a/.hidden", text(9));
    files.put("empty.txt", new byte[0]);
    files.put("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
    files.put("inner.tar", Packed.tar(Map.of("../x/three.txt", text(3))));
    byte[] archive = kind.equals("zip") ? Packed.zip(files) : Packed.tar(files);
    input.write("news." + kind, archive);
    Input.Outcome outcome = input.read();
    String at = "news." + kind + "/";
    assertThat(outcome.documents())
        .extracting(Document::path)
        .containsExactly(at + "b/two.txt.gz", at + "a/one.txt", at + "inner.tar/x/three.txt");
    assertThat(outcome.texts()).containsExactly(string(2), string(1), string(3));
    assertThat(outcome.rejections())
        .extracting(r -> r.path() + " " + r.reason())
        .containsExactly(at + "empty.txt EMPTY", at + "picture.txt NOT_TEXT");
    assertThat(outcome.bytes()).isEqualTo(archive.length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "tar"})
  void anArchiveOfEmptyFilesIsAllCountedAsRejected(String kind) throws IOException {
    Map<String, byte[]> files = ordered("a.txt", new byte[0], "b.txt", new byte[0]);
    byte[] archive = kind.equals("zip") ? Packed.zip(files) : Packed.tar(files);
    input.write("empty." + kind, archive);
    assertThat(input.read().fates())
        .containsExactly(
            "empty." + kind + "/a.txt 0 EMPTY " + archive.length,
            "empty." + kind + "/b.txt 0 EMPTY 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "zst", "bz2", "xz"})
  void severalPackedStreamsAreOneTextAndEachHasToBeWhole(String packing) throws IOException {
    byte[] one = Packed.in(packing, text(50));
    byte[] two = Packed.joined(one, one);
    input.write("two." + packing, two);
    for (int cut : new int[] {1, 3, 5, 20}) {
      input.write("without-" + cut + "." + packing, Arrays.copyOf(two, two.length - cut));
    }
    assertThat(input.read().texts()).containsExactly(string(50) + string(50));
    assertThat(input.read().rejections())
        .hasSize(4)
        .allMatch(r -> r.reason() == Rejection.Reason.CORRUPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void recordsInWideCharactersAreReadWithAMarkAndWithout(String charset) throws IOException {
    for (String mark : List.of("", "\uFEFF")) {
      String name = mark.isEmpty() ? "without" : "with";
      String json = mark + "{\"text\": \"caf\u00E9\"}\n{\"text\": \"n\u0151\"}\n";
      input.write(name + ".jsonl", json.getBytes(Charset.forName(charset)));
      String csv = mark + "text,id\ncaf\u00E9,1\nn\u0151,2\n";
      input.write(name + ".csv", csv.getBytes(Charset.forName(charset)));
    }
    Input.Outcome outcome = input.read();
    assertThat(outcome.rejections()).isEmpty();
    assertThat(outcome.texts()).hasSize(8).containsOnly("caf\u00E9", "n\u0151");
  }

  @Test
  void zstdMayBeginWithAFrameToBeSkipped() throws IOException {
    byte[] skipped = {0x50, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, 'x', 'y'};
    input.write("a.zst", Packed.joined(skipped, Packed.in("zst", text(50))));
    assertThat(input.read().texts()).containsExactly(string(50));
  }

  @Test
  void namesInArchivesAreOneLineInAnyCharset() throws IOException {
    byte[] tar = Packed.tar(ordered("caf\u00E9-1\n.txt", text(1), "caf\u00E9-2.txt", text(2)));
    input.write("utf8.tar", tar);
    input.write(
        "latin1.tar",
        Packed.tar(ordered("caf\u00E9.txt", text(1), "caf\u00E8.txt", text(2)), "ISO-8859-1"));
    assertThat(input.read().documents())
        .extracting(Document::path)
        .containsExactly(
            "latin1.tar/caf\u00E9.txt",
            "latin1.tar/caf\u00E8.txt",
            "utf8.tar/caf\u00E9-1\\x0A.txt",
            "utf8.tar/caf\u00E9-2.txt");
  }

  @Test
  void whatTheSurveyLetsPassIsNoBombWhenItIsRead() throws IOException {
    byte[] inner =
        Packed.in("gz", "All work and no play. ".repeat(30_000).getBytes(StandardCharsets.UTF_8));
    Map<String, byte[]> files = ordered("a.txt", text(50), "b.txt.gz", inner);
    byte[] archive = Packed.zip(files);
    for (int level = 0; level < 3; level++) {
      archive = Packed.tar(ordered("inner." + level, archive, "x.txt", text(1)));
    }
    input = new Input(folder, 1_000_000);
    input.write("deep.tar.gz", Packed.in("gz", archive));
    Input.Outcome outcome = input.read();
    assertThat(outcome.rejections()).isEmpty();
    assertThat(outcome.documents()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "tar"})
  void anArchiveWhoseFilesCannotLieSideBySideIsRejectedWhole(String kind) throws IOException {
    List<Map<String, byte[]>> archives =
        List.of(
            ordered("a.zip", Packed.zip(Map.of("b.txt", text(1))), "a.zip/b.txt", text(2)),
            ordered("a/b.txt", text(1), "a", text(2)),
            ordered("a.txt", text(1), "..", text(2)));
    for (Map<String, byte[]> files : archives) {
      input.write("odd." + kind, kind.equals("zip") ? Packed.zip(files) : Packed.tar(files));
      assertThat(input.read().rejections())
          .extracting(r -> r.path() + " " + r.reason())
          .containsExactly("odd." + kind + " CORRUPT");
    }
  }

  @Test
  void aDamagedFileInAnArchiveIsRejectedAlone() throws IOException {
    byte[] archive = Packed.zip(Map.of("a.txt", random(20_000)));
    byte[] damaged = Packed.zip(ordered("a.txt", random(20_000), "b.txt", text(2)));
    damaged[10_000] ^= 1;
    input.write("one.zip", damaged);
    input.write("two.zip", Packed.cut(archive, .9));
    Input.Outcome outcome = input.read();
    assertThat(outcome.documents()).extracting(Document::path).containsExactly("one.zip/b.txt");
    assertThat(outcome.rejections())
        .extracting(r -> r.path() + " " + r.reason())
        .containsExactlyInAnyOrder("one.zip/a.txt CORRUPT", "two.zip CORRUPT");
    assertThat(outcome.bytes()).isEqualTo(input.listing().bytes());
  }

  @Test
  void aBrokenTarIsRejectedWhole() throws IOException {
    byte[] tar = Packed.tar(ordered("a.txt", text(1), "b.txt", text(2_000)));
    input.write("cut.tar", Packed.cut(tar, .6));
    input.write("garbage.tar", Packed.withGarbage(tar));
    input.write("packed.tar.gz", Packed.cut(Packed.in("gz", tar), .8));
    assertThat(input.read().rejections())
        .extracting(r -> r.path() + " " + r.reason())
        .containsExactlyInAnyOrder(
            "cut.tar CORRUPT", "garbage.tar CORRUPT", "packed.tar.gz CORRUPT");
  }

  @Test
  void documentsOfOtherProgramsAreNotReadAsTextOrArchives() throws IOException {
    input.write("a.docx", Packed.zip(Map.of("word/document.xml", text(1))));
    input.write("b.txt", "%PDF-1.7 and so on");
    input.write("c.json", "[{\"text\": \"a\"}]");
    input.write("d.xml", "<?xml version='1.0'?><rss/>");
    assertThat(input.read().rejections())
        .extracting(r -> r.path() + " " + r.reason() + ": " + r.detail())
        .containsExactly(
            "a.docx UNSUPPORTED: a Word document",
            "b.txt UNSUPPORTED: a PDF document",
            "c.json UNSUPPORTED: JSON that has not one record a line (jq -c '.[]' makes it so)",
            "d.xml UNSUPPORTED: XML");
  }

  @Test
  void aTextThatIsTooLargeIsRejectedWhateverItIsPackedIn() throws IOException {
    input = new Input(folder, 50_000);
    byte[] large = random(60_000);
    input.write("a.txt", large);
    input.write("b.txt.gz", Packed.in("gz", large));
    input.write("c.zip", Packed.zip(ordered("a.txt", large, "b.txt", text(1))));
    assertThat(input.read().fates().stream().map(fate -> fate.replaceAll(" \\d+$", "")))
        .containsExactly(
            "a.txt 0 TOO_LARGE",
            "b.txt.gz 0 TOO_LARGE",
            "c.zip/a.txt 0 TOO_LARGE",
            "c.zip/b.txt 0 read");
  }

  private static Map<String, byte[]> ordered(String first, byte[] a, String second, byte[] b) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(first, a);
    files.put(second, b);
    return files;
  }

  private static byte[] text(int words) {
    return string(words).getBytes(StandardCharsets.UTF_8);
  }

  /** Text of that many words, no two alike, so that it does not pack to nothing. */
  private static String string(int words) {
    return new Random(words)
        .ints(words, 0, 1_000_000)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }

  private static byte[] random(int length) {
    byte[] letters = new byte[length];
    Random random = new Random(length);
    for (int i = 0; i < length; i++) {
      letters[i] = (byte) ('a' + random.nextInt(26));
    }
    return letters;
  }
}
