package org.newsgrain.job.cli;

import java.io.File;

/**
 * Ends the process when the Java machine has run out of memory in any of its threads. Beam was seen
 * to swallow the error and wait forever; and the Java machine's own way of exiting has the code
 * that a scheduler takes for the quality gate. So the launcher has the Java machine leave a mark,
 * and this thread, which needs no memory to do so, looks out for it.
 */
final class OutOfMemoryWatch {

  /** The mark's path, set by the launcher together with the option that makes the mark. */
  private static final String MARK = "newsgrain.oom.mark";

  private static final String MESSAGE =
      "out of memory; give it more with NEWSGRAIN_HEAP=8g, or use fewer --threads or a smaller"
          + " --max-file-size";

  private static final long GLANCE_MILLIS = 100;

  private OutOfMemoryWatch() {}

  static void start(LogFormat format) {
    String mark = System.getProperty(MARK);
    if (mark != null) {
      Thread watch = new Thread(() -> watch(new File(mark), format), "out-of-memory-watch");
      watch.setDaemon(true);
      watch.start();
    }
  }

  private static void watch(File mark, LogFormat format) {
    while (!mark.exists()) {
      try {
        Thread.sleep(GLANCE_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
    mark.delete();
    end(format);
  }

  /** Says what is wrong, once, and ends the process, also when there is no memory to say it. */
  static synchronized void end(LogFormat format) {
    try {
      format.error(System.err, MESSAGE, ExitCode.OUT_OF_MEMORY);
    } finally {
      Runtime.getRuntime().halt(ExitCode.OUT_OF_MEMORY);
    }
  }
}
