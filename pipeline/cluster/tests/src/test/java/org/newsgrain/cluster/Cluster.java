package org.newsgrain.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A cluster of processes on this machine, started by one of the project's scripts. */
final class Cluster implements AutoCloseable {

  private static final long GLANCE_NANOS = 20_000_000;

  private final String script;
  private final Map<String, String> environment;
  private final Path folder;

  private Cluster(String script, Map<String, String> environment) {
    this.script = Command.HOME.resolve("pipeline/cluster").resolve(script).toString();
    this.environment = environment;
    this.folder = Folders.fresh(script);
  }

  static Cluster start(String script, Map<String, String> environment) {
    Cluster cluster = new Cluster(script, environment);
    try {
      Command.run(environment, cluster.script, "start", cluster.folder);
      return cluster;
    } catch (IllegalStateException e) {
      // What has been started is not to stay.
      cluster.close();
      throw e;
    }
  }

  /** Submits a run over the input of {@link Reference}. */
  Command submit(Path output, String... options) {
    List<Object> words = new ArrayList<>(List.of(script, "submit", folder));
    words.addAll(List.of("run", Reference.INPUT, "-o", output, "--shards", 2));
    words.addAll(Arrays.asList(options));
    return Command.start(environment, words.toArray());
  }

  /**
   * Waits until {@code run} is in the midst of counting: one worker has left what it counted.
   *
   * @throws IllegalStateException if the run ends before that
   */
  static void awaitCounting(Command run, Path output) {
    while (!Folders.hasFile(output.resolve(".staging"), "mentions-")) {
      if (!run.isAlive()) {
        throw new IllegalStateException("ended too early" + run.said());
      }
      LockSupport.parkNanos(GLANCE_NANOS);
    }
  }

  /** The process that the script started under that name. */
  ProcessHandle process(String name) {
    try {
      long number = Long.parseLong(Files.readString(folder.resolve(name + ".pid")).strip());
      return ProcessHandle.of(number).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills the process of that name as nothing can prevent. */
  void kill(String name) {
    process(name).destroyForcibly();
  }

  /** Kills the first process that the process of that name started. */
  void killChild(String name) {
    Optional<ProcessHandle> child = process(name).children().findFirst();
    child.orElseThrow().destroyForcibly();
  }

  @Override
  public void close() {
    Command.run(environment, script, "stop", folder);
  }
}
