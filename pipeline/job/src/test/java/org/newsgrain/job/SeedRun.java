package org.newsgrain.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** One run on the sample articles, which all tests look at. */
final class SeedRun {

  /** The output folder. */
  static final Path OUTPUT = Folders.fresh("seeds");

  /** How the run ended. */
  static final Command.Outcome OUTCOME =
      Command.run("run", Command.SEEDS, "-o", OUTPUT, "--threads", 8);

  private SeedRun() {}

  /** The published snapshot. */
  static Path snapshot() {
    try {
      return OUTPUT.resolve("latest").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(OUTCOME.err(), e);
    }
  }
}
