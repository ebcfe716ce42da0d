package org.newsgrain.job.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.plan.SourcePattern;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.clean.CleanText;
import org.newsgrain.text.document.Line;
import org.newsgrain.text.document.Removal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is left of a text when all that is not the article is taken out. */
@Command(
    name = "clean",
    description = "Print a text without the lines that are not the article.",
    mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE|-|DIR", description = "A file, standard input, or a folder.")
  private String input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "For a folder: where the cleaned files go, under the same names.")
  private Path output;

  @Option(
      names = "--source-pattern",
      paramLabel = "REGEX",
      description = "For a folder: finds the source in a path, by a group of this name.")
  private String sourcePattern;

  @Option(names = "--explain", description = "Show each removed line with its rule and reason.")
  private boolean explain;

  private static final String RED = "\033[31m";
  private static final String FAINT = "\033[2m";
  private static final String PLAIN = "\033[0m";

  @Override
  public Integer call() throws IOException {
    if (!input.equals("-") && Files.isDirectory(Path.of(input))) {
      return cleanFolder(Path.of(input));
    }
    System.out.print(shown(new Analyzer(true, false).clean(TextInput.read(input))));
    return ExitCode.OK;
  }

  private int cleanFolder(Path folder) throws IOException {
    if (output == null) {
      throw new UsageException("say with -o where the cleaned files go");
    }
    if (Files.exists(output) && Files.isSameFile(folder, output)) {
      throw new UsageException("the cleaned files would overwrite " + folder + "; change -o");
    }
    RunPlan.Reading reading = RunPlan.Reading.usual(folder.toRealPath().toString(), pattern());
    try (FolderCleaning cleaning = new FolderCleaning(reading, output, this::shown)) {
      cleaning.clean(
          rejection ->
              System.err.println("rejected " + rejection.path() + ": " + rejection.detail()));
    }
    return ExitCode.OK;
  }

  private String pattern() {
    return sourcePattern == null ? "" : SourcePattern.checked(sourcePattern);
  }

  private String shown(CleanText clean) {
    return explain ? explained(clean) : clean.kept();
  }

  /** Every line, those removed marked and with their reason. */
  private static String explained(CleanText clean) {
    StringBuilder shown = new StringBuilder();
    for (Line line : clean.lines()) {
      String content = line.content(clean.text());
      shown.append(line.removal().map(removal -> struck(content, removal)).orElse("  " + content));
      shown.append('\n');
    }
    return shown.toString();
  }

  private static String struck(String content, Removal removal) {
    String why = "[" + removal.rule() + ": " + removal.reason() + "]";
    return Ansi.AUTO.enabled()
        ? RED + "- " + content + PLAIN + "  " + FAINT + why + PLAIN
        : "- " + content + "  " + why;
  }
}
