package org.newsgrain.job.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgrain.job.config.ConfigFile;
import org.newsgrain.job.config.Setting;
import org.newsgrain.job.plan.RunOptions;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.plan.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a folder, counts, and publishes a snapshot. */
@Command(
    name = "run",
    description = "Count the terms and entities of a folder and publish the tables.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec command;

  @Mixin private RunOptions options;

  @Mixin private ConfigOption config;

  @Option(names = "--dry-run", description = "Say what would be read and made, and stop.")
  private boolean dryRun;

  @Option(names = "--no-progress", description = "Don't show how far the run has come.")
  private boolean noProgress;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing unless something is wrong.")
  private boolean quiet;

  @Option(
      names = LogFormat.OPTION,
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "Write what is said on standard error as text, or as json, an object a line"
              + " (default: ${DEFAULT-VALUE}).")
  private String logFormat;

  @Override
  public Integer call() throws Exception {
    RunPlan plan = plan(config.read());
    LogFormat format = LogFormat.named(logFormat);
    if (format == LogFormat.JSON) {
      // Read when the first library asks for a logger, which is later.
      System.setProperty(JsonLogEncoder.APPENDER, format.name());
    }
    Console console = new Console(System.err, quiet, !noProgress, format);
    config.say(console);
    if (plan.isRemote()) {
      new BeamOptions(plan).registerFileSystems();
    }
    new Run(plan, console).execute(dryRun);
    return ExitCode.OK;
  }

  /** Whether what goes wrong is to be said as JSON. */
  boolean wantsJson() {
    return "json".equals(logFormat);
  }

  private RunPlan plan(ConfigFile file) {
    List<Setting> taken = ConfigOption.apply(file, command);
    for (Setting setting : file.settings()) {
      if (setting.name().equals(ConfigOption.INPUT)) {
        options.setUsualInput((String) setting.value());
      } else if (setting.name().equals(ConfigOption.BEAM)) {
        options.setUsualBeamOptions(
            ((List<?>) setting.value()).stream().map(String.class::cast).toList());
      }
    }
    try {
      Path home = Path.of(System.getProperty("newsgrain.home", ""));
      return options.plan(home, file.customs());
    } catch (UsageException problem) {
      throw ConfigFile.located(problem, taken);
    }
  }
}
