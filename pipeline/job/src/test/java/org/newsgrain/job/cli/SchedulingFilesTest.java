package org.newsgrain.job.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The files for schedulers start the command as it is, and know the code that is harmless. */
class SchedulingFilesTest {

  private static final Path FOLDER = Path.of("../../docs/scheduling");
  private static final int FEWEST = 6;

  /** The arguments after {@code run}, up to what the shell or Python takes for an end. */
  private static final Pattern COMMAND = Pattern.compile("newsgrain/newsgrain run ([^|&;>()#]+)");

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  private static List<String[]> commands(Path file) throws IOException {
    List<String[]> commands = new ArrayList<>();
    String text = Files.readString(file).replaceAll("\"\\s*\"", "").replace("\"", " ; ");
    Matcher matcher = COMMAND.matcher(text.replaceAll("\\n(?= +[-|])", " "));
    while (matcher.find()) {
      String line = matcher.group(1).lines().findFirst().orElseThrow();
      commands.add(line.replaceAll(" 2$", "").strip().split("\\s+"));
    }
    return commands;
  }

  @Test
  void everyCommandTheyStartIsOneThatRunUnderstands() throws IOException {
    int found = 0;
    for (Path file : files()) {
      for (String[] arguments : commands(file)) {
        found++;
        CommandLine run = new CommandLine(new RunCommand());
        assertThatCode(() -> run.parseArgs(arguments)).as("%s", file).doesNotThrowAnyException();
        assertThat(arguments).as("%s", file).contains("-o");
      }
    }
    assertThat(found).isEqualTo(FEWEST - 1);
  }

  @Test
  void everyOneThatStartsARunKnowsTheCodeOfAnotherRun() throws IOException {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(FEWEST);
    for (Path file : files()) {
      if (!commands(file).isEmpty()) {
        assertThat(file).content().containsPattern("(=|-eq )" + ExitCode.LOCKED + "\\b");
      }
    }
  }
}
