package org.newsgrain.job.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgrain.job.config.ConfigFile;
import org.newsgrain.job.config.Setting;
import org.newsgrain.job.origin.EntityRulesFile;
import org.newsgrain.job.origin.SourceManifest;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.text.entity.EntityRules;
import picocli.CommandLine;

/** The files that are laid out for a new folder of articles. */
class StarterFilesTest {

  @TempDir private Path parent;

  @Test
  void asMadeTheConfigFileSaysNothing() throws IOException {
    Path folder = init();
    assertThat(config(folder)).isEqualTo(ConfigFile.NONE);
  }

  @Test
  void withoutItsCommentSignsTheConfigFileGivesEveryOptionOfRun() throws IOException {
    Path folder = init();
    uncomment(folder);
    ConfigFile config = config(folder);
    assertThat(config.settings())
        .extracting(Setting::name)
        .containsExactlyInAnyOrderElementsOf(ConfigOption.kinds().keySet());
    assertThat(config.customs().additions()).isNotEmpty();
    assertThat(config.customs().protections()).isNotEmpty();
  }

  @Test
  void theOptionsThatHaveDefaultsHaveThemThere() throws IOException {
    Path folder = init();
    uncomment(folder);
    CommandLine set = new CommandLine(new RunCommand());
    set.parseArgs();
    ConfigOption.apply(config(folder), set.getCommandSpec());
    CommandLine unset = new CommandLine(new RunCommand());
    unset.parseArgs();
    unset
        .getCommandSpec()
        .options()
        .forEach(
            option -> {
              if (option.defaultValue() != null || option.type() == boolean.class) {
                Object there = set.getCommandSpec().findOption(option.longestName()).getValue();
                assertThat(there).as(option.longestName()).isEqualTo(option.<Object>getValue());
              }
            });
  }

  @Test
  void theTablesAreReadAndSayNothing() throws IOException {
    Path folder = init();
    byte[] sources = Files.readAllBytes(folder.resolve(SourceManifest.FILE_NAME));
    assertThat(SourceManifest.of(sources).unmatched(List.of())).isEmpty();
    byte[] entities = Files.readAllBytes(folder.resolve(EntityRulesFile.FILE_NAME));
    assertThat(EntityRulesFile.read(entities, "entities.csv").rules())
        .isEqualTo(EntityRules.NONE.rules());
  }

  @ParameterizedTest
  @ValueSource(strings = {"newsgrain.yaml", "sources.csv", "entities.csv"})
  void nothingIsOverwrittenAndNothingMadeBesideIt(String name) throws IOException {
    Path folder = Files.createDirectory(parent.resolve("news"));
    Path mine = Files.writeString(folder.resolve(name), "mine");
    assertThatThrownBy(() -> StarterFiles.make(folder))
        .isInstanceOf(UsageException.class)
        .hasMessage(mine + " is already there, and init overwrites nothing");
    assertThat(mine).hasContent("mine");
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(mine));
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.createFile(parent.resolve("file"));
    assertThatThrownBy(() -> StarterFiles.make(file))
        .isInstanceOf(UsageException.class)
        .hasMessage(file + " is a file; name a folder");
  }

  private Path init() throws IOException {
    Path folder = parent.resolve("my/news");
    StarterFiles.make(folder);
    return folder;
  }

  /** Takes one comment sign away from every line, as an editor does. */
  private static void uncomment(Path folder) throws IOException {
    Path file = folder.resolve("newsgrain.yaml");
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.writeString(file, text.replaceAll("(?m)^( *)# ?", "$1"));
  }

  private static ConfigFile config(Path folder) throws IOException {
    return ConfigFile.read(folder.resolve("newsgrain.yaml"), ConfigOption.kinds());
  }
}
