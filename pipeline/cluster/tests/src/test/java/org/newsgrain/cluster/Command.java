package org.newsgrain.cluster;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command as a user starts it, whose end can be awaited. */
final class Command {

  /** The project's root folder. */
  static final Path HOME = Path.of(System.getProperty("newsgrain.home")).normalize();

  private static final long MOST_MINUTES = 15;

  private final Process process;
  private final Path said;

  private Command(Process process, Path said) {
    this.process = process;
    this.said = said;
  }

  /** Starts a program of the project, named by its path in it. */
  static Command start(Map<String, String> environment, Object... words) {
    List<String> line = Stream.of(words).map(Object::toString).toList();
    try {
      Path said = Files.createTempFile(Folders.fresh("said"), "command", ".log");
      ProcessBuilder builder = new ProcessBuilder(line).directory(HOME.toFile());
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.environment().putAll(environment);
      builder.redirectInput(new File("/dev/null"));
      builder.redirectErrorStream(true).redirectOutput(said.toFile());
      return new Command(builder.start(), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a program of the project and fails unless it ends well. */
  static void run(Map<String, String> environment, Object... words) {
    Command command = start(environment, words);
    int exit = command.exit();
    if (exit != 0) {
      throw new IllegalStateException(List.of(words) + " ended with " + exit + command.said());
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Kills it as nothing can prevent. */
  void kill() {
    process.destroyForcibly();
  }

  /** Waits for its end and gives its exit code. */
  int exit() {
    try {
      if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("no end after " + MOST_MINUTES + " minutes" + said());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All that it said. */
  String said() {
    try {
      return "\n" + Files.readString(said, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
