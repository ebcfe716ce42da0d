package org.newsgrain.job.format;

import java.io.IOException;

/** The disk or store would not give the bytes; what they say is not to blame. */
public final class DiskException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Trouble with the disk or store, as {@code cause} says. */
  public DiskException(Exception cause) {
    super(cause);
  }
}
