package org.newsgrain.job.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.newsgrain.job.stage.Progress;

/** What a run says while it runs: one live line on a terminal, plain lines elsewhere. */
final class Console {

  private static final int LABEL = 11;
  private static final long BETWEEN_LINES_NANOS = 30_000_000_000L;

  /** Set by the launcher, which can ask where standard error goes; Java can't. */
  private static final String TERMINAL = "newsgrain.terminal";

  private final PrintStream out;
  private final boolean quiet;
  private final boolean progresses;
  private final boolean live;
  private long lastLine = System.nanoTime();

  /**
   * @param quiet whether to say nothing at all
   * @param progress whether to show progress
   */
  Console(PrintStream out, boolean quiet, boolean progress) {
    this.out = out;
    this.quiet = quiet;
    this.progresses = progress && !quiet;
    this.live = progresses && Boolean.getBoolean(TERMINAL);
  }

  /** Says how far the run has come: over what was said of it before, or now and then in a line. */
  void progress(Progress progress, long bytes) {
    if (!progresses) {
      return;
    }
    long percent = bytes == 0 ? 0 : 100 * progress.bytes() / bytes;
    String text = progress.documents() + " articles, " + percent + " % of the input";
    if (live) {
      out.printf(Locale.ROOT, "\r\033[K%-" + LABEL + "s %s", "counting", text);
      out.flush();
    } else if (System.nanoTime() - lastLine > BETWEEN_LINES_NANOS) {
      lastLine = System.nanoTime();
      say("counting", text);
    }
  }

  /** Takes the live line away. */
  void progressDone() {
    if (live) {
      out.print("\r\033[K");
    }
  }

  /** Says that something is wrong, also where all else is quiet. */
  void warn(String text) {
    out.printf(Locale.ROOT, "%-" + LABEL + "s %s%n", "warning", text);
  }

  /** Says one thing under its label. */
  void say(String label, String text) {
    if (!quiet) {
      out.printf(Locale.ROOT, "%-" + LABEL + "s %s%n", label, text);
    }
  }
}
