package org.newsgrain.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page says what the commands are. */
class ManPageTest {

  private static final Path COMMITTED = Path.of("../../docs/man/newsgrain.1");
  private static final CommandSpec ROOT = new CommandLine(Main.class).getCommandSpec();

  @Test
  void theCommittedPageIsTheOneThatTheCommandPrints() throws IOException {
    assertThat(ManPage.of(ROOT, ManPageCommand.end()))
        .as("./newsgrain manpage > docs/man/newsgrain.1 writes it anew")
        .isEqualTo(Files.readString(COMMITTED));
  }

  @Test
  void everyOptionOfRunIsInItWithoutAFieldToBeFilledIn() {
    String page = ManPage.of(ROOT, "");
    List<OptionSpec> options = ROOT.subcommands().get("run").getCommandSpec().options();
    assertThat(options).hasSizeGreaterThan(20);
    for (OptionSpec option : options) {
      if (!option.hidden() && !option.usageHelp() && !option.versionHelp()) {
        assertThat(page).contains(option.longestName().replace("-", "\\-"));
      }
    }
    assertThat(page).doesNotContain("${").doesNotContain("%n").doesNotContain("manpage");
  }
}
