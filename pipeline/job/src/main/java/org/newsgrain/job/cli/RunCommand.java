package org.newsgrain.job.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgrain.job.plan.RunOptions;
import org.newsgrain.job.plan.RunPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a folder, counts, and publishes a snapshot. */
@Command(
    name = "run",
    description = "Count the terms and entities of a folder and publish the tables.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RunCommand implements Callable<Integer> {

  @Mixin private RunOptions options;

  @Option(names = "--dry-run", description = "Say what would be read and made, and stop.")
  private boolean dryRun;

  @Option(names = "--no-progress", description = "Don't show how far the run has come.")
  private boolean noProgress;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing unless something is wrong.")
  private boolean quiet;

  @Override
  public Integer call() throws Exception {
    RunPlan plan = options.plan(Path.of(System.getProperty("newsgrain.home", "")));
    if (plan.isRemote()) {
      new BeamOptions(plan).registerFileSystems();
    }
    Console console = new Console(System.err, quiet, !noProgress);
    new Run(plan, console).execute(dryRun);
    return ExitCode.OK;
  }
}
