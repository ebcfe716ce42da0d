package org.newsgrain.job.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "[run]|shard = 2 ~ 2: there is no run.shard; meant run.shards?",
        "[run]||off = ['byline'] ~ 3: there is no run.off; meant clean.off?",
        "shards = 2 ~ 1: there is no shards; meant run.shards?",
        "[clean]|shards = 2 ~ 2: there is no clean.shards; meant run.shards?",
        "[claen]|off = 'byline' ~ 1: there is no claen; meant clean?",
        "[run]|colour = 1 ~ 2: there is no run.colour; known are run.beam-options, run.field,"
            + " run.input, run.max-file-size, run.min-count, run.no-clean, run.only, run.shards,"
            + " run.similarity",
        "[run]|shards = 'two' ~ 2: run.shards takes a whole number",
        "[run]|shards = 2.0 ~ 2: run.shards takes a whole number",
        "[run]|shards = 4294967296 ~ 2: run.shards is too large",
        "[run]|min-count = true ~ 2: run.min-count takes a whole number",
        "[run]|similarity = '0.9' ~ 2: run.similarity takes a number",
        "[run]|no-clean = 'yes' ~ 2: run.no-clean takes true or false",
        "[run]|only = 1 ~ 2: run.only takes a text in quotes",
        "[run]|input = ['a'] ~ 2: run.input takes a path in quotes",
        "[run]|max-file-size = 1.5 ~ 2: run.max-file-size takes a number of bytes, or a size in"
            + " quotes such as \"100MB\"",
        "[run]|beam-options = [|  '--a',|  1] ~ 4: run.beam-options takes a list of texts in quotes",
        "[run]|field = 'text=body' ~ 2: run.field takes a table",
        "[run]|field.text = 1 ~ 2: run.field.text takes a text in quotes",
        "run = 1 ~ 1: run takes a table",
        "[run]|shards = 1|shards = 2 ~ 3: shards previously defined at line 2, column 1",
        "[run]|[run] ~ 2: run previously defined at line 1, column 1",
        "[run ~ 1: Unexpected end of input, expected ]",
        "[clean.phrases]|rule = 'house.a' ~ 1: clean.phrases takes a list of tables: write"
            + " [[clean.phrases]]",
        "[[clean.phrases]]|reason = 'why' ~ 1: clean.phrases needs a rule",
        "[[clean.phrases]]|rule = 'house.a' ~ 1: clean.phrases needs a reason",
        "[[clean.phrases]]|rule = 'house.a'|reason = 'why' ~ 1: name some lines, starts or patterns",
        "[[clean.phrases]]|rule = 'house.a'|reason = 'why'|linse = ['a'] ~ 4: there is no"
            + " clean.phrases.linse; meant clean.phrases.lines?",
        "[[clean.phrases]]|rule = 'share.prompt'|reason = 'why'|lines = ['a'] ~ 2: the rule"
            + " share.prompt is built in; name yours apart, as house.share.prompt",
        "[[clean.phrases]]|rule = 'House A'|reason = 'why'|lines = ['a'] ~ 2: a rule is named in"
            + " small letters with dots, such as house.teaser, not House A",
        "[[clean.phrases]]|rule = 'house.a'|reason = ' '|lines = ['a'] ~ 3: the reason is empty",
        "[[clean.phrases]]|rule = 'house.a'|reason = 'why'|lines = [|'a',|'***'] ~ 6:"
            + " clean.phrases.lines \"***\": there is no letter or number in it",
        "[[clean.phrases]]|rule = 'house.a'|reason = 'why'|patterns = 'a(b' ~ 4:"
            + " clean.phrases.patterns \"a(b\": not a regular expression: missing closing )",
        "[[clean.phrases]]|rule = 'house.a'|reason = 'why'|lines = [1] ~ 4: clean.phrases.lines takes"
            + " a list of texts in quotes",
        "[[clean.phrases]]|rule = 'house.a'|reason = 'why'|language = 'Swedish'|lines = ['a'] ~ 4: not"
            + " an ISO 639 language code: 'Swedish'",
        "[[clean.phrases]]|rule = 'house.a'|reason = 'why'|source = ['a', '']|lines = ['a'] ~ 4:"
            + " clean.phrases.source is empty",
        "[clean]|off = [|  'byline',|  # soon||  'comments.from'] ~ 6: there is no rule comments.from; meant"
            + " comments.form?",
        "[clean]|off = 'nothing.like.it' ~ 2: there is no rule nothing.like.it",
        "[clean]|off = 'xyz*' ~ 2: there is no rule xyz*",
        "[clean]|off = true ~ 2: clean.off takes a list of texts in quotes",
        "[clean]|protect = ['']  ~ 2: clean.protect \"\": there is no letter or number in it",
        "[[clean.protect]]|rule = 'a' ~ 2: there is no clean.protect.rule; known are"
            + " clean.protect.language, clean.protect.lines, clean.protect.patterns,"
            + " clean.protect.source, clean.protect.starts",
        "[[clean.protect]]|source = 'a' ~ 1: name some lines, starts or patterns"
      })
  void whatMakesNoSenseIsToldWithItsLine(String text, String message) throws IOException {
    Path file = write(text.replace('|', '\n'));
    assertThatThrownBy(() -> ConfigFile.read(file, OPTIONS))
        .isInstanceOf(UsageException.class)
        .hasMessage(file + ":" + message);
  }

  @Test
  void aMissingFileAndOneInAnotherCharsetAreToldByName() throws IOException {
    Path missing = folder.resolve("missing.toml");
    assertThatThrownBy(() -> ConfigFile.read(missing, OPTIONS))
        .isInstanceOf(UsageException.class)
        .hasMessage("there is no config file " + missing);
    Path latin =
        Files.write(folder.resolve("latin.toml"), "# \u00e5".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ConfigFile.read(latin, OPTIONS))
        .isInstanceOf(UsageException.class)
        .hasMessage(latin + " is not in UTF-8");
  }

  @Test
  void optionsHaveTheTypesThatTheyNeedAndPathsBeginAtTheFile() throws IOException {
    Path file =
        write(
            """
            [run]
            similarity = 1
            shards = 2
            max-file-size = 1_000
            field.text = "body"
            field.date = "when"
            beam-options = ["--a=b"]
            no-clean = false
            input = "articles"
            """);
    assertThat(ConfigFile.read(file, OPTIONS).settings())
        .containsExactly(
            new Setting("similarity", 1.0, file + ":2"),
            new Setting("shards", 2, file + ":3"),
            new Setting("max-file-size", "1000", file + ":4"),
            new Setting("field", List.of("text=body", "date=when"), file + ":5"),
            new Setting("beam-options", List.of("--a=b"), file + ":7"),
            new Setting("no-clean", false, file + ":8"),
            new Setting("input", folder.resolve("articles").toString(), file + ":9"));
  }

  @Test
  void whatIsSaidOfLinesBecomesCustoms() throws IOException {
    Path file =
        write(
            """
            [[clean.phrases]]
            rule = "house.teaser"
            reason = "Teaser of our own site"
            source = "example.se"
            language = ["sv", "no"]
            lines = ["Read more"]
            starts = "Follow us"
            patterns = ['facts: .*']

            [clean]
            off = ["author.box", "house.*"]
            protect = ["Kept"]
            """);
    Customs.Addition teaser =
        new Customs.Addition(
            "house.teaser",
            "Teaser of our own site",
            new Where(List.of("example.se"), List.of("sv", "no")),
            List.of(
                new Wording(Wording.Kind.LINE, "Read more"),
                new Wording(Wording.Kind.START, "Follow us"),
                new Wording(Wording.Kind.PATTERN, "facts: .*")));
    Customs.Protection kept =
        new Customs.Protection(Where.EVERYWHERE, List.of(new Wording(Wording.Kind.LINE, "Kept")));
    assertThat(ConfigFile.read(file, OPTIONS).customs())
        .isEqualTo(new Customs(List.of(teaser), List.of("author.box", "house.*"), List.of(kept)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufeff# nothing\r\n", "[run]\n[clean]\n", "[clean]\nprotect = []\n"})
  void aFileThatSaysNothingIsLikeNone(String text) throws IOException {
    assertThat(ConfigFile.read(write(text), OPTIONS)).isEqualTo(ConfigFile.NONE);
  }

  @Test
  void aProblemWithAnOptionOfTheFileIsToldWithItsLine() {
    List<Setting> settings = List.of(new Setting("shards", 0, "a.toml:3"));
    UsageException ours = new UsageException("--shards takes 1 to 10000");
    UsageException other = new UsageException("--shards-of takes 1");
    assertThat(ConfigFile.located(ours, settings)).hasMessage("a.toml:3: shards takes 1 to 10000");
    assertThat(ConfigFile.located(other, settings)).isSameAs(other);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("newsgrain.toml"), text);
  }
}
