package org.newsgrain.job.cli;

import java.util.Map;

/**
 * Whether and how standard output is coloured: on a terminal, unless the user's environment says
 * otherwise, as no-color.org and the BSD tools have it.
 */
record Colours(boolean on) {

  private static final String PLAIN = "\033[0m";

  /** For what goes into files. */
  static final Colours NONE = new Colours(false);

  /** Set by the launcher, which can ask where standard output goes; Java can't. */
  private static final String TERMINAL = "newsgrain.terminal.output";

  /** What this process may do. */
  static Colours ofOutput() {
    return of(System.getenv(), Boolean.getBoolean(TERMINAL));
  }

  /** What a process in that environment may do. */
  static Colours of(Map<String, String> environment, boolean terminal) {
    boolean forced = !environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0");
    boolean refused =
        environment.getOrDefault("CLICOLOR", "1").equals("0")
            || environment.getOrDefault("TERM", "").equals("dumb");
    boolean never = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Colours(!never && (forced || (terminal && !refused)));
  }

  /** What does not stay. */
  String removed(String text) {
    return in("31", text);
  }

  /** What was looked for. */
  String keyword(String text) {
    return in("1;31", text);
  }

  /** What is said of the text. */
  String remark(String text) {
    return in("36", text);
  }

  /** What is of less interest. */
  String faint(String text) {
    return in("2", text);
  }

  private String in(String colour, String text) {
    return on ? "\033[" + colour + "m" + text + PLAIN : text;
  }
}
