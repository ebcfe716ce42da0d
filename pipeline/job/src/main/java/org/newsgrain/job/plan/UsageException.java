package org.newsgrain.job.plan;

/** A command line that can't be carried out; the message says what to do instead. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A usage error with that message. */
  public UsageException(String message) {
    super(message);
  }
}
