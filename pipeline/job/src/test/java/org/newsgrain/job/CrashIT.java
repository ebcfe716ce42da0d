package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The short form of {@code src/test/crash}: faults in runs while another process reads. */
class CrashIT {

  private static final Path SCRIPT = Command.HOME.resolve("pipeline/job/src/test/crash/crash.py");
  private static final long MOST_MINUTES = 15;

  @Test
  void readersSeeTheOldOrTheNewSnapshotWholeWhateverFails() throws Exception {
    requireTool("python3", "--version");
    requireTool("strace", "-o", "/dev/null", "true");
    String work = Folders.fresh("crash").toString();
    Process process = start(List.of("python3", SCRIPT.toString(), "short", "--work", work));
    assertThat(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as("violations are printed above").isZero();
  }

  private static Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.start();
  }

  private static void requireTool(String... command) throws InterruptedException {
    boolean works;
    try {
      works = start(List.of(command)).waitFor() == 0;
    } catch (IOException e) {
      works = false;
    }
    String message = "crashes are not tried: " + command[0] + " is missing or not allowed here";
    if (!works) {
      System.out.println(message);
    }
    assumeTrue(works, message);
  }
}
