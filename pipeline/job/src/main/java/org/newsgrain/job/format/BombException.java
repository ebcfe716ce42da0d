package org.newsgrain.job.format;

import java.io.IOException;

/** A packed file gives more than it can honestly hold. */
final class BombException extends IOException {

  private static final long serialVersionUID = 1L;

  BombException(String message) {
    super(message);
  }
}
