package org.newsgrain.job.config;

import java.util.List;
import java.util.Optional;
import org.newsgrain.job.plan.UsageException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the reader of YAML complains of, and what that most often means in a config file.
 *
 * @param context a part of what it was doing
 * @param problem a part of what it met
 * @param begins whether the line to look at is that where it began, not that where it met a problem
 * @param meaning what to tell
 */
record YamlProblem(String context, String problem, boolean begins, String meaning) {

  private static final List<YamlProblem> KNOWN =
      List.of(
          met("(TAB)", "a line begins with a tab; indent with blanks"),
          during("while scanning an alias", "put a text that begins with * in quotes"),
          met("found undefined alias", "put a text that begins with * in quotes"),
          during("while scanning an anchor", "put a text that begins with & in quotes"),
          during("while scanning a tag", "put a text that begins with ! in quotes"),
          met("cannot start any token", "put a text that begins with @, ` or % in quotes"),
          during(
              "while scanning a double-quoted",
              "in double quotes a backslash begins an escape; use single quotes"),
          since("while scanning a quoted", "a quote is not closed"),
          since("while parsing a flow sequence", "a list in [ ] isn't closed or lacks a comma"),
          since("while parsing a flow mapping", "what begins with { isn't closed or lacks a comma"),
          since("while scanning a simple key", "there is no colon behind the name"),
          met(
              "mapping values are not allowed",
              "a colon where none can be; check the indent and the colons above, or put the text in"
                  + " quotes"),
          during(
              "while parsing a block",
              "this doesn't go on as it began; check the indent, and that quotes hold all of a"
                  + " text"),
          met("expected '<document start>'", "this doesn't go on as it began"));

  private static YamlProblem met(String problem, String meaning) {
    return new YamlProblem("", problem, false, meaning);
  }

  private static YamlProblem during(String context, String meaning) {
    return new YamlProblem(context, "", false, meaning);
  }

  private static YamlProblem since(String context, String meaning) {
    return new YamlProblem(context, "", true, meaning);
  }

  /** What to tell the user instead. */
  static UsageException told(String file, MarkedYamlEngineException e) {
    return KNOWN.stream()
        .filter(known -> text(e.getContext()).contains(known.context))
        .filter(known -> text(e.getProblem()).contains(known.problem))
        .findFirst()
        .orElse(met("", text(e.getProblem())))
        .at(file, e);
  }

  private UsageException at(String file, MarkedYamlEngineException e) {
    Optional<Mark> mark = begins ? e.getContextMark() : e.getProblemMark();
    int line = mark.or(e::getProblemMark).map(Mark::getLine).orElse(0) + 1;
    return new Place(file, line).error(meaning);
  }

  private static String text(String part) {
    return part == null ? "" : part;
  }
}
