package org.newsgrain.job.cli;

import java.util.Locale;
import java.util.Map;
import org.newsgrain.job.config.Kind;
import org.newsgrain.job.plan.RunPlan.Fields;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of {@code run} as the lines of a config file, all of them commented out. */
final class ConfigTemplate {

  /** What stands for options that have no default, or one that no file can spell. */
  private static final Map<String, String> EXAMPLES =
      Map.of(
          ConfigOption.INPUT,
          ".",
          "output",
          "output",
          "source-pattern",
          "'(?<source>[^/]+)/(?<date>\\d{4}-\\d{2}-\\d{2})'",
          "field",
          fields(Fields.DEFAULT),
          "only",
          "terms",
          "entities",
          "entities.csv",
          "threads",
          "2",
          ConfigOption.BEAM,
          "[]");

  private ConfigTemplate() {}

  /** Every option with what it is for and its default, in the order of the help. */
  static String options() {
    CommandSpec run = CommandSpec.forAnnotatedObject(new RunCommand());
    Map<String, Kind> kinds = ConfigOption.kinds();
    StringBuilder lines = new StringBuilder();
    append(lines, ConfigOption.INPUT, run.positionalParameters().get(0));
    for (OptionSpec option : run.options()) {
      String name = ConfigOption.name(option);
      if (kinds.containsKey(name)) {
        append(lines, name, option);
      }
    }
    append(lines, ConfigOption.BEAM, run.positionalParameters().get(1));
    return lines.toString();
  }

  private static void append(StringBuilder lines, String name, ArgSpec option) {
    String description =
        String.join(" ", option.description())
            .replace(" (default: " + option.defaultValue() + ")", "");
    lines.append("  ## ").append(description).append('\n');
    lines.append("  # ").append(name).append(": ").append(value(name, option)).append("\n\n");
  }

  private static String value(String name, ArgSpec option) {
    if (option.defaultValue() != null) {
      return option.defaultValue();
    }
    boolean isSwitch = option.type() == boolean.class;
    return EXAMPLES.getOrDefault(name, isSwitch ? "false" : "''");
  }

  private static String fields(Fields usual) {
    return String.format(
        Locale.ROOT,
        "{text: %s, title: %s, source: %s, url: %s, date: %s, language: %s}",
        usual.text(),
        usual.title(),
        usual.source(),
        usual.url(),
        usual.date(),
        usual.language());
  }
}
