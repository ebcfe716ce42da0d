package org.newsgrain.job.cli;

import java.io.IOException;
import org.newsgrain.job.audit.Snapshot;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.plan.SoftwareVersion;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which snapshot is looked into, and where the raw files are that it was made of. */
final class AuditOptions {

  @Parameters(
      arity = "0..1",
      paramLabel = "INPUT",
      description = "Where the raw files are (default: where the run found them).")
  private String input = "";

  @Mixin private OutputOption output;

  /**
   * The published snapshot; says so if this is not the software that made it.
   *
   * @throws org.newsgrain.job.plan.UsageException if there is none
   * @throws IOException if its manifest can't be read
   */
  Snapshot snapshot() throws IOException {
    Snapshot snapshot = Snapshot.latest(output.folder());
    String made = snapshot.manifest().version();
    if (!made.equals(SoftwareVersion.current())) {
      System.err.println(
          "warning: the snapshot was made by newsgrain "
              + made
              + ", this is "
              + SoftwareVersion.current()
              + "; it may count differently");
    }
    return snapshot;
  }

  /**
   * How the raw files of {@code snapshot} are read.
   *
   * @throws org.newsgrain.job.plan.UsageException if nobody says where they are
   * @throws IOException if the log of runs can't be read
   */
  RunPlan.Reading reading(Snapshot snapshot) throws IOException {
    return snapshot.reading(input);
  }
}
