package org.newsgrain.job.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.job.publish.OutputStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what is published, whether a run is at work, and how the last ones ended. */
@Command(
    name = "status",
    description = "Show what is published, whether a run is at work, and how the last runs ended.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class StatusCommand implements Callable<Integer> {

  @Mixin private OutputOption output;

  @Option(
      names = "-n",
      paramLabel = "N",
      defaultValue = "10",
      description = "Show the last N runs (default: ${DEFAULT-VALUE}).")
  private int last;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private String format;

  @Override
  public Integer call() throws IOException {
    if (!List.of("text", "json").contains(format)) {
      throw new UsageException("--format takes text or json, not " + format);
    } else if (last < 0) {
      throw new UsageException("-n takes at least 0");
    }
    OutputStatus status = OutputStatus.of(output.folder());
    PrintStream out = JsonLines.standardOutput();
    if (format.equals("json")) {
      out.println(
          JsonLines.MAPPER
              .writer(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(new StatusJson(status, last).tree()));
    } else {
      out.print(new StatusText(status, last));
    }
    out.flush();
    return ExitCode.OK;
  }
}
