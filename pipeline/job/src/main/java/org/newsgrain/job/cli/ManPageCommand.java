package org.newsgrain.job.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page, as {@code docs/man/newsgrain.1} has it. */
@Command(
    name = "manpage",
    description = "Print the manual page: newsgrain manpage | man -l -",
    hidden = true,
    mixinStandardHelpOptions = true)
final class ManPageCommand implements Runnable {

  @Spec private CommandSpec command;

  @Override
  public void run() {
    System.out.print(ManPage.of(command.root(), end()));
  }

  /** Exit codes, files and the environment, which no command declares. */
  static String end() {
    try (InputStream in = ManPageCommand.class.getResourceAsStream("man/end.roff")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
