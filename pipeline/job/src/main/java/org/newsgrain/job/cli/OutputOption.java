package org.newsgrain.job.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.job.publish.OutputFolder;
import picocli.CommandLine.Option;

/** The option that names the output folder of runs that were. */
final class OutputOption {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder that runs publish in (default: output).")
  private Path output;

  /**
   * The folder.
   *
   * @throws UsageException if it is not there
   */
  OutputFolder folder() {
    Path home = Path.of(System.getProperty("newsgrain.home", ""));
    Path folder = output == null ? home.resolve("output") : output;
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no output folder " + folder + "; name one with -o");
    }
    return new OutputFolder(folder.toAbsolutePath().normalize());
  }
}
