package org.newsgrain.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * One run on a fortnight of invented news with all that the sample articles lack: dates, a reprint,
 * a record that is rejected, pairs, and words that programs take for something else ({@code null},
 * {@code NA}, {@code 007}, {@code =1+1}).
 */
final class FortnightRun {

  /** The output folder. */
  static final Path OUTPUT = Folders.fresh("fortnight");

  private static final Path INPUT =
      Command.HOME.resolve("pipeline/job/src/test/resources/org/newsgrain/job/fortnight");

  private static final Command.Outcome OUTCOME = Command.run("run", INPUT, "-o", OUTPUT);

  private FortnightRun() {}

  /** The published snapshot. */
  static Path snapshot() {
    try {
      return OUTPUT.resolve("latest").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(OUTCOME.err(), e);
    }
  }
}
