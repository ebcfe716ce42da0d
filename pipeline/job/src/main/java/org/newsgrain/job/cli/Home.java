package org.newsgrain.job.cli;

import java.nio.file.Path;
import org.newsgrain.job.audit.Snapshot;
import org.newsgrain.job.plan.SoftwareVersion;

/** Where the defaults of commands are that look at what is published. */
final class Home {

  private Home() {}

  /** The output folder that is named, or the usual one. */
  static Path output(Path named) {
    return named == null
        ? Path.of(System.getProperty("newsgrain.home", "")).resolve("output")
        : named;
  }

  /** Says that this is not the software that made {@code snapshot}, if so. */
  static void warnOfOtherVersion(Snapshot snapshot) {
    String made = snapshot.manifest().version();
    if (!made.equals(SoftwareVersion.current())) {
      System.err.println(
          "warning: the snapshot was made by newsgrain "
              + made
              + ", this is "
              + SoftwareVersion.current()
              + "; it may count differently");
    }
  }
}
