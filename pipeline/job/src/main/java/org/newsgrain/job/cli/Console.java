package org.newsgrain.job.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgrain.job.stage.Progress;

/** What a run says while it runs: one live line on a terminal, plain lines elsewhere. */
final class Console {

  private static final int LABEL = 11;
  private static final String WARNING = "warning";
  private static final long BETWEEN_LINES_NANOS = 30_000_000_000L;

  /** Set by the launcher, which can ask where standard error goes; Java can't. */
  private static final String TERMINAL = "newsgrain.terminal";

  private final PrintStream out;
  private final boolean quiet;
  private final boolean progresses;
  private final boolean live;
  private final Optional<JsonLog> json;
  private long lastLine;

  /**
   * @param quiet whether to say nothing at all
   * @param progress whether to show progress
   * @param format how to write it
   */
  Console(PrintStream out, boolean quiet, boolean progress, LogFormat format) {
    this.out = out;
    this.json = format == LogFormat.JSON ? Optional.of(new JsonLog(out)) : Optional.empty();
    this.quiet = quiet;
    this.progresses = progress && !quiet;
    this.live = progresses && json.isEmpty() && Boolean.getBoolean(TERMINAL);
    // A program wants to hear at once that the counting began.
    this.lastLine = System.nanoTime() - (json.isPresent() ? BETWEEN_LINES_NANOS + 1 : 0);
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
      say("counting", text, figures(progress, bytes));
    }
  }

  /** Takes the live line away. */
  void progressDone() {
    if (live) {
      out.print("\r\033[K");
    }
  }

  private static Map<String, Object> figures(Progress progress, long bytes) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("documents", progress.documents());
    figures.put("bytes", progress.bytes());
    figures.put("bytes_total", bytes);
    return figures;
  }

  /** Whether programs read it, who want figures in one place rather than lines of text. */
  boolean isJson() {
    return json.isPresent();
  }

  /** Says that something is wrong, also where all else is quiet. */
  void warn(String text) {
    write(WARNING, text, Map.of());
  }

  /** Says one thing under its label. */
  void say(String label, String text) {
    say(label, text, Map.of());
  }

  /** Says one thing under its label, with its figures for programs. */
  void say(String label, String text, Map<String, ?> figures) {
    if (!quiet) {
      write(label, text, figures);
    }
  }

  private void write(String label, String text, Map<String, ?> figures) {
    if (json.isPresent()) {
      String level = label.equals(WARNING) ? WARNING : "info";
      json.get().write(level, label.replace(' ', '_'), text, figures);
    } else {
      out.printf(Locale.ROOT, "%-" + LABEL + "s %s%n", label, text);
    }
  }
}
