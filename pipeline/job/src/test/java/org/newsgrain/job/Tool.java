package org.newsgrain.job;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Other people's programs that read a snapshot. Where one is missing its tests are skipped, and say
 * so; where {@code NEWSGRAIN_TOOLS} is {@code required}, as in {@code .ci/run}, they fail.
 */
final class Tool {

  private static final boolean REQUIRED = "required".equals(System.getenv("NEWSGRAIN_TOOLS"));
  private static final long MOST_MINUTES = 3;

  private Tool() {}

  /** Skips the test if a program is not there. */
  static void require(String program, String debianPackage) {
    need(find(program).isPresent(), program, debianPackage);
  }

  /** Skips the test if a module of Debian's Python is not there. */
  static void requirePython(String module, String debianPackage) throws IOException {
    require("/usr/bin/python3", "python3");
    String code =
        "import importlib.util as u, sys; sys.exit(u.find_spec('" + module + "') is None)";
    Command.Outcome outcome = run(Path.of("/"), Map.of(), "/usr/bin/python3", "-c", code);
    need(outcome.exit() == 0, "Python's " + module, debianPackage);
  }

  /**
   * Where a program is: on the path, or among the files of PostgreSQL, which Debian keeps apart.
   */
  static Optional<Path> find(String program) {
    if (program.startsWith("/")) {
      return Optional.of(Path.of(program)).filter(Files::isExecutable);
    }
    Stream<Path> folders =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
    return Stream.concat(folders, postgresFolders().stream())
        .map(folder -> folder.resolve(program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Runs a program to its end; its output and errors together are the outcome's output. */
  static Command.Outcome run(Path folder, Map<String, String> environment, String... line)
      throws IOException {
    Path out = Files.createTempFile("newsgrain", ".out");
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().putAll(environment);
    Process process =
        builder
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    try {
      if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException(line[0] + " did not end in " + MOST_MINUTES + " minutes");
      }
      String text = Files.readString(out, StandardCharsets.UTF_8);
      return new Command.Outcome(process.exitValue(), text, text);
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      Files.delete(out);
    }
  }

  private static void need(boolean there, String what, String debianPackage) {
    String message = what + " is missing (Debian package " + debianPackage + ")";
    if (!there && REQUIRED) {
      throw new AssertionError(message);
    } else if (!there) {
      System.out.println("skipped: " + message);
    }
    assumeTrue(there, message);
  }

  private static List<Path> postgresFolders() {
    try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
      return versions.map(version -> version.resolve("bin")).toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
