package org.newsgrain.job.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsgrain.job.plan.SoftwareVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code newsgrain}. */
@Command(
    name = "newsgrain",
    description = "Raw news text in; how often each term and entity occurs, per source, out.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      RunCommand.class,
      CleanCommand.class,
      AnnotateCommand.class,
      NamesCommand.class,
      DiffCommand.class,
      StatusCommand.class,
      TraceCommand.class,
      CheckCommand.class,
      SchemaCommand.class,
      PacksCommand.class,
      InitCommand.class,
      CompletionCommand.class,
      ManPageCommand.class
    })
public final class Main {

  private Main() {}

  /** Runs the command that {@code args} name and ends the process with its exit code. */
  public static void main(String[] args) {
    // What is printed and compared never depends on the user's locale.
    Locale.setDefault(Locale.ROOT);
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    LogFormat format = LogFormat.askedBy(args);
    OutOfMemoryWatch.start(format);
    int code = run(args, format);
    // An engine that ran this takes an exit for a crash, unless it may be one.
    if (code != ExitCode.OK || Engine.ofThisJar().isEmpty()) {
      System.exit(code);
    }
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  private static int run(String[] args, LogFormat format) {
    try {
      return new CommandLine(new Main())
          .setParameterExceptionHandler(
              (problem, arguments) -> reportUsage(problem, arguments, format))
          .setExecutionExceptionHandler(
              (problem, command, result) -> report(problem, format(command, format)))
          .execute(args);
    } catch (OutOfMemoryError e) {
      return report(e, format);
    }
  }

  /** Says in one line what is wrong with the command line, or shows all commands if it is empty. */
  private static int reportUsage(ParameterException problem, String[] arguments, LogFormat format) {
    CommandLine command = problem.getCommandLine();
    if (arguments.length == 0) {
      command.usage(System.err);
    } else {
      String name = command.getCommandSpec().qualifiedName();
      String what =
          problem instanceof UnmatchedArgumentException unmatched
              ? Mistyped.message(unmatched)
              : problem.getMessage();
      format.error(System.err, what + "; see " + name + " --help", ExitCode.USAGE);
    }
    return ExitCode.USAGE;
  }

  /** A config file may ask for the format too. */
  private static LogFormat format(CommandLine command, LogFormat asked) {
    return command.getCommand() instanceof RunCommand run && run.wantsJson()
        ? LogFormat.JSON
        : asked;
  }

  /** Says in one line what happened, and gives the exit code for it. */
  private static int report(Throwable problem, LogFormat format) {
    if (ExitCode.of(problem) == ExitCode.OUT_OF_MEMORY) {
      OutOfMemoryWatch.end(format);
    }
    format.error(System.err, message(problem), ExitCode.of(problem));
    if (Boolean.getBoolean("newsgrain.stacktrace")) {
      problem.printStackTrace();
    }
    return ExitCode.of(problem);
  }

  private static String message(Throwable problem) {
    Throwable root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof FileSystemException file) {
      return DiskProblem.message(file);
    }
    String message = root.getMessage() == null ? root.toString() : root.getMessage();
    return message.lines().map(String::strip).collect(Collectors.joining(" "));
  }

  /** The version, for {@code --version}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"newsgrain " + SoftwareVersion.current()};
    }
  }
}
