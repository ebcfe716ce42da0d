package org.newsgrain.job.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgrain.job.config.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A word of a command line that nothing takes, and what may be meant by it.
 *
 * @param word an option without its value, a command, or anything else
 * @param command the command that it was given to
 */
record Mistyped(String word, CommandSpec command) {

  /** Any short option is near to any other. */
  private static final int SHORT_OPTION = 2;

  /** What the message is to say. */
  static String message(UnmatchedArgumentException problem) {
    String first = problem.getUnmatched().get(0);
    int sign = first.startsWith("-") ? first.indexOf('=') : -1;
    String word = sign < 0 ? first : first.substring(0, sign);
    return new Mistyped(word, problem.getCommandLine().getCommandSpec()).message();
  }

  private String message() {
    if (word.startsWith("-")) {
      return "there is no option "
          + word
          + elsewhere().or(() -> nearest(options(command))).orElse("");
    } else if (!command.subcommands().isEmpty()) {
      Set<String> commands = new TreeSet<>(command.subcommands().keySet());
      return "there is no command "
          + word
          + nearest(commands).orElse("; known are " + String.join(", ", commands));
    }
    return "there is no use for " + word + " behind " + command.qualifiedName();
  }

  private Optional<String> nearest(Set<String> names) {
    Set<String> words = new TreeSet<>(names);
    words.removeIf(name -> name.length() == SHORT_OPTION);
    return Nearest.of(word.toLowerCase(Locale.ROOT), words).map(name -> "; meant " + name + "?");
  }

  /** Options are typed behind the command whose they are. */
  private Optional<String> elsewhere() {
    List<String> commands =
        command.subcommands().values().stream()
            .map(CommandLine::getCommandSpec)
            .filter(one -> options(one).contains(word))
            .map(CommandSpec::name)
            .toList();
    return commands.isEmpty()
        ? Optional.empty()
        : Optional.of(" here; it stands behind " + String.join(", ", commands));
  }

  private static Set<String> options(CommandSpec command) {
    return command.options().stream()
        .map(OptionSpec::names)
        .flatMap(Arrays::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
