package org.newsgrain.job;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The real command, as a user starts it. */
final class Command {

  /** The project's root folder. */
  static final Path HOME = Path.of(System.getProperty("newsgrain.home")).normalize();

  /** The sample articles. */
  static final Path SEEDS = HOME.resolve("seeds");

  private static final long MOST_MINUTES = 5;

  /** What a finished command left. */
  record Outcome(int exit, String out, String err) {}

  private Command() {}

  /** Starts the command and waits for its end. */
  static Outcome run(Object... arguments) {
    return run(Map.of(), arguments);
  }

  /** Starts the command with more environment variables and waits for its end. */
  static Outcome run(Map<String, String> environment, Object... arguments) {
    return outcome(builder(environment, arguments));
  }

  private static ProcessBuilder builder(Map<String, String> environment, Object... arguments) {
    List<String> line = new ArrayList<>(List.of(HOME.resolve("newsgrain").toString()));
    Stream.of(arguments).map(Object::toString).forEach(line::add);
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return builder;
  }

  /** Starts the command in a folder and waits for its end. */
  static Outcome runIn(Path folder, Object... arguments) {
    return outcome(builder(Map.of(), arguments).directory(folder.toFile()));
  }

  private static Outcome outcome(ProcessBuilder builder) {
    try {
      Path out = Files.createTempFile("newsgrain", ".out");
      Path err = Files.createTempFile("newsgrain", ".err");
      Process process =
          builder
              .redirectInput(new File("/dev/null"))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("no end after " + MOST_MINUTES + " minutes");
      }
      return new Outcome(process.exitValue(), take(out), take(err));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String take(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.delete(file);
    return text;
  }
}
