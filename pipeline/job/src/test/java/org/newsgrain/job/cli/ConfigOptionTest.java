package org.newsgrain.job.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgrain.job.config.ConfigFile;
import org.newsgrain.job.config.Setting;
import org.newsgrain.text.clean.Customs;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a config file does to a command's options. */
class ConfigOptionTest {

  private static final Path EXAMPLE = Path.of("../../docs/example.yaml");

  @Test
  void aFileMayHoldEveryOptionOfRun() {
    Stream<String> names =
        CommandSpec.forAnnotatedObject(new RunCommand()).options().stream()
            .map(option -> option.longestName().substring(2))
            .filter(name -> !List.of("help", "version", "config", "no-config").contains(name));
    assertThat(ConfigOption.kinds().keySet())
        .contains("input", "beam-options")
        .containsAll(names.toList());
  }

  @Test
  void theExampleInTheDocumentsIsRead() throws IOException {
    Path folder = EXAMPLE.toAbsolutePath().normalize().getParent();
    ConfigFile example = ConfigFile.read(EXAMPLE, ConfigOption.kinds());
    assertThat(example.settings())
        .extracting(Setting::name, Setting::value)
        .contains(
            tuple("input", folder.resolve("articles").toString()),
            tuple("source-pattern", "(?<source>[^/]+)/(?<date>\\d{4}-\\d{2}-\\d{2})"),
            tuple("field", List.of("text=body")),
            tuple("max-file-size", "100MiB"),
            tuple("max-rejected", 0.05),
            tuple("keep", 30));
    assertThat(example.customs().additions())
        .extracting(Customs.Addition::rule, one -> one.where().languages())
        .containsExactly(
            tuple("house.teaser", List.of()), tuple("house.factbox", List.of("sv", "nb", "nn")));
    assertThat(example.customs().protections())
        .extracting(one -> one.where().sources())
        .containsExactly(List.of(), List.of("example.se", "*.example.de"));
    assertThat(example.customs().off())
        .containsExactly("author.box", "photo.credit.de", "comments.*");
  }

  @Test
  void theCommandLineWins() {
    ConfigFile file = file(new Setting("shards", 7, "a:1"), new Setting("no-clean", true, "a:2"));
    CommandLine run = new CommandLine(new RunCommand());
    run.parseArgs("--shards=2");
    List<Setting> taken = ConfigOption.apply(file, run.getCommandSpec());
    assertThat(value(run, "--shards")).isEqualTo(2);
    assertThat(value(run, "--no-clean")).isEqualTo(true);
    assertThat(taken).extracting(Setting::name).containsExactly("no-clean");
  }

  @Test
  void otherCommandsTakeWhatTheyShareButNotWhereThingsAre() {
    ConfigFile file = file(new Setting("output", "x", "a:1"), new Setting("keep", 2, "a:2"));
    CommandLine clean = new CommandLine(new CleanCommand());
    clean.parseArgs("a.txt");
    ConfigOption.applyShared(file, clean.getCommandSpec());
    assertThat(value(clean, "--output")).isNull();
    CommandLine annotate = new CommandLine(new AnnotateCommand());
    annotate.parseArgs("a.txt");
    ConfigOption.applyShared(file(new Setting("no-clean", true, "a:1")), annotate.getCommandSpec());
    assertThat(value(annotate, "--no-clean")).isEqualTo(true);
  }

  private static ConfigFile file(Setting... settings) {
    return new ConfigFile(List.of(settings), Customs.NONE);
  }

  private static Object value(CommandLine command, String name) {
    OptionSpec option = command.getCommandSpec().findOption(name);
    return option.getValue();
  }
}
