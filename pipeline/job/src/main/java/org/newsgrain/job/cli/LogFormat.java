package org.newsgrain.job.cli;

import java.io.PrintStream;
import java.util.Map;
import org.newsgrain.job.plan.UsageException;

/** How a run writes what it says on standard error. */
enum LogFormat {
  /** Lines for people. */
  TEXT,
  /** One JSON object a line, for programs. */
  JSON;

  static final String OPTION = "--log-format";

  private static final String ERROR = "error";

  /**
   * The format of that name.
   *
   * @throws UsageException if there is none
   */
  static LogFormat named(String name) {
    return switch (name) {
      case "text" -> TEXT;
      case "json" -> JSON;
      default -> throw new UsageException(OPTION + " takes text or json, not " + name);
    };
  }

  /** The format that a command line asks for, which may be wrong in all other respects. */
  static LogFormat askedBy(String[] arguments) {
    LogFormat format = TEXT;
    for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
      boolean apart = arguments[i].equals(OPTION) && i + 1 < arguments.length;
      String asked = apart ? OPTION + "=" + arguments[i + 1] : arguments[i];
      if (asked.startsWith(OPTION + "=")) {
        format = asked.equals(OPTION + "=json") ? JSON : TEXT;
      }
    }
    return format;
  }

  /** Says on {@code out} why the process ends with {@code exitCode}. */
  void error(PrintStream out, String message, int exitCode) {
    if (this == JSON) {
      new JsonLog(out).write(ERROR, ERROR, message, Map.of("exit_code", exitCode));
    } else {
      out.println("newsgrain: " + message);
    }
  }
}
