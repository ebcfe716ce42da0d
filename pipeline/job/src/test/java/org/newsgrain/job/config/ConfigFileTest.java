package org.newsgrain.job.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.text.clean.Customs;
import org.newsgrain.text.clean.Customs.Where;
import org.newsgrain.text.clean.Wording;

/** What a config file may say, and how it is told what it may not. */
class ConfigFileTest {

  private static final Map<String, Kind> OPTIONS =
      new TreeMap<>(
          Map.of(
              "input", Kind.PATH,
              "only", Kind.TEXT,
              "shards", Kind.INT,
              "min-count", Kind.LONG,
              "similarity", Kind.NUMBER,
              "max-file-size", Kind.SIZE,
              "no-clean", Kind.SWITCH,
              "beam-options", Kind.TEXTS,
              "field", Kind.ASSIGNMENTS));

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("mistakes")
  void whatMakesNoSenseIsToldWithItsLine(String text, String message) throws IOException {
    assertMistake(text, message);
  }

  static List<Arguments> mistakes() throws IOException {
    return Arrays.stream(resource("mistakes.txt").split("(?m)^=== "))
        .skip(1)
        .map(one -> one.split("\n", 2))
        .map(one -> Arguments.of(one[1], one[0]))
        .toList();
  }

  @Test
  void whatCannotBeSeenInAFileIsToldToo() throws IOException {
    assertMistake("run:\n\tshards: 2\n", "2: a line begins with a tab; indent with blanks");
    assertMistake("run:\r\n  input: a\u0007b\r\n", "2: a character that YAML doesn't allow");
  }

  @Test
  void whatWouldTakeAllMemoryIsRefused() throws IOException {
    assertMistake("a: " + "[".repeat(900_000), "1: nested too deeply");
    assertMistake("a: " + "{a: ".repeat(200_000), "1: nested too deeply");
    assertMistake("- ".repeat(400_000), "1: nested too deeply");
    String aliases = "clean:\n  off: &a byline\n  protect: [" + "*a,".repeat(51) + "]";
    assertMistake(aliases, "3: more than 50 aliases");
    Path large = write("#" + " ".repeat(1_000_000));
    assertThatThrownBy(() -> ConfigFile.read(large, OPTIONS))
        .isInstanceOf(UsageException.class)
        .hasMessage(large + " is larger than 1 MB, so it is no config file");
  }

  private void assertMistake(String text, String message) throws IOException {
    Path file = write(text);
    assertThatThrownBy(() -> ConfigFile.read(file, OPTIONS))
        .isInstanceOf(UsageException.class)
        .hasMessage(file + ":" + message);
  }

  @Test
  void aMissingFileAndOneInAnotherCharsetAreToldByName() throws IOException {
    Path missing = folder.resolve("missing.yaml");
    assertThatThrownBy(() -> ConfigFile.read(missing, OPTIONS))
        .isInstanceOf(UsageException.class)
        .hasMessage("there is no config file " + missing);
    Path latin =
        Files.write(folder.resolve("latin.yaml"), "# \u00e5".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ConfigFile.read(latin, OPTIONS))
        .isInstanceOf(UsageException.class)
        .hasMessage(latin + " is not in UTF-8");
  }

  @Test
  void aFileOfTheOldFormatIsToldWhatItIsNow() throws IOException {
    Path toml = Files.writeString(folder.resolve("newsgrain.TOML"), "[run]\n");
    assertThatThrownBy(() -> ConfigFile.read(toml, OPTIONS))
        .isInstanceOf(UsageException.class)
        .hasMessage(toml + " is TOML; the config file is YAML now, as in docs/example.yaml");
  }

  @Test
  void optionsHaveTheTypesThatTheyNeedAndPathsBeginAtTheFile() throws IOException {
    Path file =
        write(
            """
            run:
              similarity: 1
              shards: +2
              max-file-size: 1000
              field:
                text: body
                date: when
              beam-options: [--a=b]
              no-clean: False
              only: |
                terms
              input: articles
            """);
    assertThat(ConfigFile.read(file, OPTIONS).settings())
        .containsExactly(
            new Setting("similarity", 1.0, file + ":2"),
            new Setting("shards", 2, file + ":3"),
            new Setting("max-file-size", "1000", file + ":4"),
            new Setting("field", List.of("text=body", "date=when"), file + ":5"),
            new Setting("beam-options", List.of("--a=b"), file + ":8"),
            new Setting("no-clean", false, file + ":9"),
            new Setting("only", "terms\n", file + ":10"),
            new Setting("input", folder.resolve("articles").toString(), file + ":12"));
  }

  @Test
  void whatIsSaidOfLinesBecomesCustoms() throws IOException {
    Path file =
        write(
            """
            clean:
              phrases:
                - rule: house.teaser
                  reason: Teaser of our own site
                  source: example.se
                  language: &nordic [sv, no, sv-SE]
                  lines: [Read more]
                  starts: Follow us
                  patterns: ['facts: .*']
              off: [author.box, house.*]
              protect:
                - language: *nordic
                  lines: No
            """);
    Customs.Addition teaser =
        new Customs.Addition(
            "house.teaser",
            "Teaser of our own site",
            new Where(List.of("example.se"), List.of("sv", "nb", "nn")),
            List.of(
                new Wording(Wording.Kind.LINE, "Read more"),
                new Wording(Wording.Kind.START, "Follow us"),
                new Wording(Wording.Kind.PATTERN, "facts: .*")));
    Customs.Protection kept =
        new Customs.Protection(
            new Where(List.of(), List.of("sv", "nb", "nn")),
            List.of(new Wording(Wording.Kind.LINE, "No")));
    assertThat(ConfigFile.read(file, OPTIONS).customs())
        .isEqualTo(new Customs(List.of(teaser), List.of("author.box", "house.*"), List.of(kept)));
  }

  @Test
  void aBareListProtectsEverywhere() throws IOException {
    Customs.Protection kept =
        new Customs.Protection(
            Where.EVERYWHERE, List.of(new Wording(Wording.Kind.LINE, "12 o'clock")));
    assertThat(ConfigFile.read(write("clean: {protect: [12 o'clock]}"), OPTIONS).customs())
        .isEqualTo(new Customs(List.of(), List.of(), List.of(kept)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\ufeff# nothing\r\n",
        "---\n",
        "run:\nclean:\n",
        "run: {}\n",
        "clean:\n  off:\n  phrases:\n  protect: []\n"
      })
  void aFileThatSaysNothingIsLikeNone(String text) throws IOException {
    assertThat(ConfigFile.read(write(text), OPTIONS)).isEqualTo(ConfigFile.NONE);
  }

  @Test
  void aProblemWithAnOptionOfTheFileIsToldWithItsLine() {
    List<Setting> settings = List.of(new Setting("shards", 0, "a.yaml:3"));
    UsageException ours = new UsageException("--shards takes 1 to 10000");
    UsageException other = new UsageException("--shards-of takes 1");
    assertThat(ConfigFile.located(ours, settings)).hasMessage("a.yaml:3: shards takes 1 to 10000");
    assertThat(ConfigFile.located(other, settings)).isSameAs(other);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("newsgrain.yaml"), text);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ConfigFileTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
