package org.newsgrain.job.format;

import java.io.IOException;

/** The operating system would not give the bytes; what they say is not to blame. */
final class DiskException extends IOException {

  private static final long serialVersionUID = 1L;

  DiskException(IOException cause) {
    super(cause);
  }
}
