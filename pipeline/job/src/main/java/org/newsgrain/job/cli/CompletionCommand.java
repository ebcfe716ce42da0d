package org.newsgrain.job.cli;

import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the script with which a shell completes commands and options. */
@Command(
    name = "completion",
    description = "Print a script that completes commands and options in a shell.",
    footer = "%nTo use it, here or in ~/.bashrc: source <(newsgrain completion bash)%n",
    mixinStandardHelpOptions = true)
final class CompletionCommand implements Runnable {

  /** The shells; one script serves both. */
  enum Shell {
    bash,
    zsh
  }

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "bash|zsh", description = "The shell.")
  private Shell shell;

  @Override
  public void run() {
    CommandSpec root = command.root();
    String script = AutoComplete.bash(root.name(), root.commandLine());
    System.out.printf(
        Locale.ROOT,
        "# Completes %1$s in %2$s: source <(%1$s completion %2$s)%n# Made by picocli %3$s.%n%4$s",
        root.name(),
        shell,
        CommandLine.VERSION,
        script.substring(script.indexOf("\n\n") + 1));
  }
}
