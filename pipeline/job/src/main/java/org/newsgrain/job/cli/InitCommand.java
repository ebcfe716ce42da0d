package org.newsgrain.job.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgrain.job.plan.RunPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lays out the files in which a user says what they know. */
@Command(
    name = "init",
    description = "Make a config file and tables of sources and entities to fill in.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

  private static final Path HERE = Path.of("");

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder of the articles (default: the current one).")
  private Path folder = HERE;

  @Override
  public Integer call() throws IOException {
    StarterFiles.make(folder).forEach(System.out::println);
    new Console(System.err, false, false, LogFormat.TEXT).say("next", next());
    return ExitCode.OK;
  }

  private String next() {
    return folder.equals(HERE)
        ? "put the articles here, in a folder for each source, and: newsgrain run ."
        : "put the articles into "
            + folder
            + ", in a folder for each source, and: newsgrain run "
            + folder
            + " --config "
            + folder.resolve(RunPlan.USUAL_CONFIG);
  }
}
