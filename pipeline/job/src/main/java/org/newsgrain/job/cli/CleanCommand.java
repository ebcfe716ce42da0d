package org.newsgrain.job.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgrain.job.config.ConfigFile;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.plan.SourcePattern;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.clean.CleanText;
import org.newsgrain.text.clean.Customs;
import org.newsgrain.text.clean.Recurrences;
import org.newsgrain.text.document.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "For a file: its source, for what the config file says of single sources.")
  private String source = "";

  @Mixin private ConfigOption config;

  @Spec private CommandSpec command;

  private final RemovedLines removed = new RemovedLines();

  @Override
  public Integer call() throws IOException {
    ConfigFile file = config.read();
    config.say(new Console(System.err, false, false, LogFormat.TEXT));
    ConfigOption.applyShared(file, command);
    if (!input.equals("-") && Files.isDirectory(Path.of(input))) {
      cleanFolder(Path.of(input), file.customs());
    } else {
      Analyzer analyzer = new Analyzer(true, false, file.customs());
      CleanText clean = analyzer.clean(document(TextInput.read(input)), Recurrences.NONE);
      System.out.print(shown(clean, Colours.ofOutput()));
    }
    if (explain) {
      System.err.println(removed.summary());
    }
    return ExitCode.OK;
  }

  private Document document(String text) {
    return new Document(
        input, 0, source, Optional.empty(), Optional.empty(), "", "", "", "UTF-8", 0, text);
  }

  private void cleanFolder(Path folder, Customs customs) throws IOException {
    if (output == null) {
      throw new UsageException("say with -o where the cleaned files go");
    }
    if (Files.exists(output) && Files.isSameFile(folder, output)) {
      throw new UsageException("the cleaned files would overwrite " + folder + "; change -o");
    }
    RunPlan.Reading reading = RunPlan.Reading.usual(folder.toRealPath().toString(), pattern());
    try (FolderCleaning cleaning =
        new FolderCleaning(reading, customs, output, clean -> shown(clean, Colours.NONE))) {
      cleaning.clean(
          rejection ->
              System.err.println("rejected " + rejection.path() + ": " + rejection.detail()));
    }
  }

  private String pattern() {
    return sourcePattern == null ? "" : SourcePattern.checked(sourcePattern);
  }

  private String shown(CleanText clean, Colours colours) {
    removed.add(clean);
    return explain ? new Explanation(clean, colours).toString() : clean.kept();
  }
}
