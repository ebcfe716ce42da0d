package org.newsgrain.job.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.job.publish.OutputLock;

/** The exit codes, for schedulers. */
final class ExitCode {

  static final int OK = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int QUALITY_GATE = 3;
  static final int INPUT_OUTPUT = 4;
  static final int OUT_OF_MEMORY = 5;
  static final int LOCKED = 75;

  private ExitCode() {}

  /** The code for {@code problem}, or for what lies behind it. */
  static int of(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      int code = ofOne(cause);
      if (code != FAILED) {
        return code;
      }
    }
    return FAILED;
  }

  private static int ofOne(Throwable problem) {
    if (problem instanceof OutOfMemoryError) {
      return OUT_OF_MEMORY;
    } else if (problem instanceof UsageException) {
      return USAGE;
    } else if (problem instanceof QualityGateException) {
      return QUALITY_GATE;
    } else if (problem instanceof OutputLock.HeldException) {
      return LOCKED;
    }
    boolean inputOutput = problem instanceof IOException || problem instanceof UncheckedIOException;
    return inputOutput ? INPUT_OUTPUT : FAILED;
  }
}
