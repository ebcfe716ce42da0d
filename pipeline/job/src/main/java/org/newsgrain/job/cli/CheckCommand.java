package org.newsgrain.job.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgrain.job.audit.Check;
import org.newsgrain.job.audit.Findings;
import org.newsgrain.job.audit.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves that what is published holds. */
@Command(
    name = "check",
    description =
        "Check the published snapshot: files, tables, sums, and counts against the raw files.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  @Mixin private AuditOptions audited;

  @Option(
      names = "--all",
      description = "Count all raw files again, not only a sample of about 64 MB.")
  private boolean all;

  @Override
  public Integer call() throws IOException {
    Snapshot snapshot = audited.snapshot();
    Findings findings = new Findings(System.out::println);
    String summary = new Check(snapshot, findings).run(audited.reading(snapshot), all);
    System.err.println("checked " + summary);
    if (findings.count() > 0) {
      System.err.printf(
          Locale.ROOT,
          "%,d findings in %s; newsgrain run --force makes it anew%n",
          findings.count(),
          snapshot.folder());
      return ExitCode.FAILED;
    }
    System.err.println("all is well in " + snapshot.folder());
    return ExitCode.OK;
  }
}
