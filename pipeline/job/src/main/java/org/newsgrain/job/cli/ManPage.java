package org.newsgrain.job.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of all commands, in the macros {@code man} of roff. */
final class ManPage {

  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  /**
   * The page.
   *
   * @param root the command that all others stand behind
   * @param end what stands below the commands, in roff
   */
  static String of(CommandSpec root, String end) {
    ManPage made = new ManPage();
    made.begin(root);
    root.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.usageMessage().hidden())
        .forEach(made::command);
    return made.page.append(end).toString();
  }

  private void begin(CommandSpec root) {
    line(".TH " + root.name().toUpperCase(Locale.ROOT) + " 1");
    line(".SH NAME");
    line(roff(root.name() + " - ") + description(root));
    line(".SH SYNOPSIS");
    line(".B " + root.name());
    line(roff("COMMAND [OPTIONS]"));
    line(".SH COMMANDS");
  }

  private void command(CommandSpec command) {
    line(".SS " + command.name());
    line(description(command));
    line(".PP");
    line(".B " + roff(command.qualifiedName()));
    command.positionalParameters().stream()
        .filter(parameter -> !parameter.hidden())
        .forEach(parameter -> line(roff(label(parameter))));
    command.positionalParameters().forEach(this::positional);
    command.options().stream().filter(option -> !option.hidden()).forEach(this::option);
  }

  private void positional(PositionalParamSpec parameter) {
    if (!parameter.hidden()) {
      argument(label(parameter), parameter);
    }
  }

  private void option(OptionSpec option) {
    // Every command has it.
    if (!option.usageHelp() && !option.versionHelp()) {
      String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
      argument(String.join(", ", option.names()) + value, option);
    }
  }

  private void argument(String name, ArgSpec argument) {
    line(".TP");
    line(".B " + roff(name));
    line(text(argument.description()));
  }

  private static String label(PositionalParamSpec parameter) {
    String label = parameter.paramLabel();
    return parameter.arity().min() == 0 ? "[" + label + "]" : label;
  }

  private static String description(CommandSpec command) {
    return text(command.usageMessage().description());
  }

  private static String text(String... parts) {
    String text =
        Stream.of(parts)
            .map(part -> String.format(Locale.ROOT, part))
            .collect(Collectors.joining(" "));
    return text.lines().map(String::strip).map(ManPage::roff).collect(Collectors.joining("\n"));
  }

  /** What roff would take for its own is escaped. */
  private static String roff(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
