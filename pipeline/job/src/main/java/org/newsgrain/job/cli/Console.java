package org.newsgrain.job.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.newsgrain.job.stage.Progress;

/** What a run says while it runs: one live line on a terminal, plain lines elsewhere. */
final class Console {

  private static final int LABEL = 11;

  /** Set by the launcher, which can ask where standard error goes; Java can't. */
  private static final String TERMINAL = "newsgrain.terminal";

  private final PrintStream out;
  private final boolean quiet;
  private final boolean live;

  /**
   * @param quiet whether to say nothing at all
   * @param progress whether to show progress
   */
  Console(PrintStream out, boolean quiet, boolean progress) {
    this.out = out;
    this.quiet = quiet;
    this.live = progress && !quiet && Boolean.getBoolean(TERMINAL);
  }

  /** Says how far the run has come, over what was said of it before. */
  void progress(Progress progress, long bytes) {
    if (live) {
      long percent = bytes == 0 ? 0 : 100 * progress.bytes() / bytes;
      out.printf(
          Locale.ROOT,
          "\r\033[K%-" + LABEL + "s %d articles, %d %% of the input",
          "counting",
          progress.documents(),
          percent);
      out.flush();
    }
  }

  /** Takes the live line away. */
  void progressDone() {
    if (live) {
      out.print("\r\033[K");
    }
  }

  /** Says one thing under its label. */
  void say(String label, String text) {
    if (!quiet) {
      out.printf(Locale.ROOT, "%-" + LABEL + "s %s%n", label, text);
    }
  }
}
